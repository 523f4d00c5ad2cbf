import type { IssueList } from '../issues.ts';
import { MOST_CELLS, MOST_SHEETS } from '../limits.ts';
import type { Cell, Source, Table } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import { type Attributes, walkXml } from '../xml.ts';
import type { Archive } from './archive.ts';
import { type Budget, Grid } from './grid.ts';
import { isSheetOut, readPart } from './xlsx.ts';

/** Reads the sheets of an OpenDocument workbook (ODF 1.3), hidden ones only where they are asked for. */
export function readOds(archive: Archive, source: Source, issues: IssueList): Table[] {
  const text = readPart(archive, 'content.xml');
  if (text === null) throw new NotLetIn('damaged-archive');
  return readOdf(text, source, issues);
}

/** The same of a workbook that is one text (.fods); of a document of another sort there are none. */
export function readOdf(text: string, source: Source, issues: IssueList): Table[] {
  if (/<office:(?:text|presentation|drawing)\b/.test(text)) throw new NotLetIn('document');
  const { name: file, withHidden = false } = source;
  const tables: Table[] = [];
  const onCut = (line: number) => issues.note({ code: 'long-text', severity: 'asks', file: file, line });
  const budget: Budget = { cells: 0, characters: 0, onCut };
  const hiddenStyles = new Set<string>();
  let [style, sheet, line, column, repeat, rowRepeat] = ['', '', 1, 0, 1, 1];
  let grid: Grid | null = null;
  let [columnAt, isRowOut, notes] = [0, false, 0];
  let cell: { attributes: Attributes; words: string; url: string } | null = null;
  let isText = false;
  const put = (attributes: Attributes, words: string, url: string) => {
    const value = toValue(attributes, words);
    const isError =
      attributes.get('value-type') === 'error' || /^(#N\/A|#REF!|#VALUE!|#DIV\/0!|#NAME\?|Err:\d+)$/.test(words);
    if (isError) issues.note({ code: 'error-value', severity: 'tidied', file, sheet, line, seen: words });
    if (value !== '' && !isError && !isRowOut) {
      if (rowRepeat * repeat > MOST_CELLS) throw new NotLetIn('many-cells', { most: MOST_CELLS });
      for (let down = 0; down < rowRepeat; down++)
        for (let across = 0; across < repeat; across++) grid?.put(line + down, column + across, value);
      const rows = Number(attributes.get('number-rows-spanned') ?? 1);
      if (rows > 1) grid?.merge(line, column, line + rows - 1);
      if (url !== '') grid?.link(line, column, url);
    }
    column += repeat;
  };
  const open = (tag: string, attributes: Attributes) => {
    if (tag === 'style') style = attributes.get('name') ?? '';
    else if (tag === 'table-properties' && attributes.get('display') === 'false') hiddenStyles.add(style);
    else if (tag === 'table' && attributes.has('name')) {
      sheet = attributes.get('name') ?? '';
      [line, columnAt] = [1, 0];
      const isHidden = hiddenStyles.has(attributes.get('style-name') ?? '');
      grid = isSheetOut(sheet, isHidden, source, issues) ? null : new Grid(budget);
    } else if (!grid) return;
    else if (tag === 'table-column') {
      const count = toCount(attributes.get('number-columns-repeated'));
      if (isOut(attributes) && !withHidden) {
        grid.hide(columnAt, columnAt + count - 1);
        issues.note({ code: 'hidden-columns', severity: 'left-out', file, sheet });
      }
      columnAt += count;
    } else if (tag === 'table-row') {
      [column, rowRepeat] = [0, toCount(attributes.get('number-rows-repeated'))];
      isRowOut = isOut(attributes) && !withHidden;
      if (isRowOut) issues.note({ code: 'hidden-rows', severity: 'left-out', file, sheet });
    } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
      repeat = toCount(attributes.get('number-columns-repeated'));
      cell = { attributes, words: '', url: '' };
    } else if (tag === 'annotation') notes++;
    else if (cell && notes === 0) {
      if (tag === 'p' || tag === 'h') {
        if (cell.words !== '') cell.words += '\n';
        isText = true;
      } else if (tag === 'a') cell.url ||= attributes.get('href') ?? '';
      else if (tag === 's') cell.words += ' '.repeat(Math.min(100, toCount(attributes.get('c'))));
      else if (tag === 'tab' || tag === 'line-break') cell.words += tag === 'tab' ? '\t' : '\n';
    }
  };
  walkXml(text, {
    open,
    text: (words) => {
      if (cell && isText && notes === 0) cell.words += words;
    },
    close: (tag) => {
      if (tag === 'annotation') notes--;
      else if (tag === 'p' || tag === 'h') isText = notes > 0 && isText;
      else if ((tag === 'table-cell' || tag === 'covered-table-cell') && cell) {
        put(cell.attributes, cell.words, cell.url);
        cell = null;
      } else if (tag === 'table-row') line += rowRepeat;
      else if (tag === 'table' && grid) {
        const table = grid.toTable(file, sheet);
        if (tables.push(table) > MOST_SHEETS) throw new NotLetIn('many-entries', { most: MOST_SHEETS });
        grid = null;
      }
    },
  });
  return tables;
}

function toValue(attributes: Attributes, words: string): Cell {
  const type = attributes.get('value-type');
  const value = attributes.get('value');
  if (type === 'date')
    return (attributes.get('date-value') ?? words).replace(/T00:00(:00.*)?$/, '').replace(/T(\d\d:\d\d).*$/, ' $1');
  if (type === 'time') return (attributes.get('time-value') ?? '').replace(/^PT(\d\d)H(\d\d)M.*$/, '$1:$2') || words;
  if (type === 'boolean') return attributes.get('boolean-value') ?? words;
  const isNumber = type === 'float' || type === 'percentage' || type === 'currency';
  if (isNumber && value?.trim() && Number.isFinite(Number(value))) return Number(value);
  return attributes.get('string-value') ?? words;
}

const isOut = (attributes: Attributes): boolean => /^(collapse|filter)$/.test(attributes.get('visibility') ?? '');
const toCount = (word: string | undefined): number =>
  Math.min(1 << 20, Math.max(1, Math.trunc(Number(word ?? 1)) || 1));
