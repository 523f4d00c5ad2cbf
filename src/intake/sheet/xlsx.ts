import { decode } from '../decode.ts';
import type { IssueList } from '../issues.ts';
import { MOST_SHEETS } from '../limits.ts';
import type { Source, Table } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';
import { walkXml } from '../xml.ts';
import type { Archive } from './archive.ts';
import { isDateFormat } from './cell-date.ts';
import type { Budget } from './grid.ts';
import { readXlsxSheet, type Workbook } from './xlsx-sheet.ts';

/** The text of a part; null where there is none. */
export function readPart(archive: Archive, name: string): string | null {
  const bytes = archive.read(name);
  return bytes && (decode(bytes)?.text ?? null);
}

/** Reads the sheets of an Office Open XML workbook (ECMA-376), hidden ones only where they are asked for. */
export function readXlsx(archive: Archive, path: string, source: Source, issues: IssueList): Table[] {
  const workbook = readPart(archive, path);
  if (workbook === null) throw new NotLetIn('damaged-archive');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = readTargets(archive, toRelations(path), folder);
  const sheets: { name: string; path: string; isHidden: boolean }[] = [];
  let is1904 = false;
  walkXml(workbook, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') is1904 = /^(1|true|on)$/.test(attributes.get('date1904') ?? '');
      if (tag !== 'sheet') return;
      const part = targets.get(attributes.get('id') ?? '');
      const state = attributes.get('state') ?? 'visible';
      if (part && /worksheets?\//.test(part)) {
        sheets.push({ name: attributes.get('name') ?? '', path: part, isHidden: state !== 'visible' });
        if (sheets.length > MOST_SHEETS) throw new NotLetIn('many-entries', { most: MOST_SHEETS });
      }
    },
  });
  const book: Workbook = {
    strings: readStrings(readPart(archive, findTarget(targets, 'sharedStrings') ?? `${folder}sharedStrings.xml`)),
    dates: readDateStyles(readPart(archive, findTarget(targets, 'styles') ?? `${folder}styles.xml`)),
    is1904,
  };
  const onCut = (line: number) => issues.note({ code: 'long-text', severity: 'asks', file: source.name, line });
  const budget: Budget = { cells: 0, characters: 0, onCut };
  return sheets.flatMap(({ name, path: part, isHidden }) => {
    if (isSheetOut(name, isHidden, source, issues)) return [];
    const text = readPart(archive, part);
    if (text === null) throw new NotLetIn('damaged-archive');
    const links = readTargets(archive, toRelations(part), '', true);
    return [readXlsxSheet(text, name, book, source, { issues, budget, links })];
  });
}

/** Whether a sheet stays out, which is then told: hidden ones, and those that say so in their name, as for Kumu. */
export function isSheetOut(name: string, isHidden: boolean, { name: file, withHidden }: Source, issues: IssueList) {
  const isIgnored = /\((ignore|abaikan)\)/i.test(name);
  const isOut = isIgnored || (isHidden && !withHidden);
  const code = isIgnored ? 'ignored-sheet' : 'hidden-sheet';
  if (isOut) issues.note({ code, severity: 'left-out', file, sheet: name, seen: name });
  return isOut;
}

/** Where the relations of a part are told. */
const toRelations = (path: string): string => path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

/** Where the relations of a part lead, by their ids: to other parts, or out of the file. */
export function readTargets(archive: Archive, path: string, folder: string, isOut = false): Map<string, string> {
  const targets = new Map<string, string>();
  const text = readPart(archive, path);
  if (text === null) return targets;
  walkXml(text, {
    open: (tag, attributes) => {
      const target = attributes.get('Target') ?? '';
      if (tag !== 'Relationship' || (attributes.get('TargetMode') === 'External') !== isOut) return;
      const inside = target.startsWith('/') ? target.slice(1) : toPath(folder + target);
      targets.set(attributes.get('Id') ?? '', isOut ? target : inside);
    },
  });
  return targets;
}

const toPath = (path: string): string => path.replace(/(^|\/)\.\//g, '$1').replace(/[^/]+\/\.\.\//g, '');
const findTarget = (targets: ReadonlyMap<string, string>, word: string) =>
  [...targets.values()].find((target) => target.includes(word));

/** Texts that cells share: runs of one text joined, without how it is read aloud. */
function readStrings(text: string | null): string[] {
  const strings: string[] = [];
  if (text === null) return strings;
  let current = '';
  let isText = false;
  let aloud = 0;
  walkXml(text, {
    open: (tag) => {
      if (tag === 'si') current = '';
      if (tag === 'rPh') aloud++;
      isText = tag === 't' && aloud === 0;
    },
    text: (words) => {
      if (isText) current += words;
    },
    close: (tag) => {
      if (tag === 'rPh') aloud--;
      if (tag === 't') isText = false;
      if (tag === 'si') strings.push(current);
    },
  });
  return strings;
}

function readDateStyles(text: string | null): boolean[] {
  const dates: boolean[] = [];
  if (text === null) return dates;
  const codes = new Map<number, string>();
  let isCells = false;
  walkXml(text, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (tag === 'cellXfs') isCells = true;
      if (tag !== 'xf' || !isCells) return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      dates.push(isDateFormat(id, codes.get(id)));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isCells = false;
    },
  });
  return dates;
}
