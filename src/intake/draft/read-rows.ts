import type { Attribute } from '../../dataset/schema.ts';
import type { IssueList } from '../issues.ts';
import type { Cell, Row, Table, Value } from '../reading.ts';
import { findSeparator, toItems, toNumber, valuesOf } from '../shape/columns.ts';
import { type Field, type Mapping, type Meaning, NODE_FIELDS, TIE_FIELDS } from '../shape/mapping.ts';
import { findKindRole, isBlankWord, isMark } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import { fits, toAttribute, toNodeFields, toTieFields } from './fields.ts';
import { type Fix, fixCells } from './fix-cells.ts';
import { fillDown, isTotal } from './odd-rows.ts';
import { readMatrix } from './read-matrix.ts';
import type { End, KnownRelation, Place, Statements } from './statement.ts';

/** What columns of a list tie its rows to. */
const TIES: ReadonlyMap<Meaning, { role: NonNullable<End['role']>; known: KnownRelation }> = new Map([
  ['organisation', { role: 'initiative', known: 'affiliatedWith' }],
  ['country', { role: 'place', known: 'isFrom' }],
  ['themes', { role: 'theme', known: 'interestedIn' }],
  ['sessions', { role: 'session', known: 'takesPartIn' }],
  ['speakers', { role: 'person', known: 'speaksAt' }],
]);
const isField = (meaning: Meaning): meaning is Field =>
  ([...NODE_FIELDS, ...TIE_FIELDS] as readonly Meaning[]).includes(meaning);

/** Adds what a table says, as it is understood, to what others have said. O(cells). */
export function readRows(
  table: Table,
  mapping: Mapping,
  fixes: readonly Fix[],
  said: Statements,
  { issues, answers }: { readonly issues: IssueList; readonly answers: Answers },
): void {
  const { file, sheet, columns } = mapping;
  const about = { file, sheet };
  if (mapping.title) issues.note({ code: 'title-lines', severity: 'tidied', ...about, seen: mapping.title, line: 1 });
  const all = fixCells(table.rows.slice(mapping.from, mapping.to), mapping, fixes);
  for (const [at, { label, meaning, separator }] of columns.entries()) {
    if (meaning === 'private') issues.note({ code: 'private-column', severity: 'left-out', ...about, seen: label });
    if (meaning === 'out') issues.note({ code: 'left-column', severity: 'tidied', ...about, seen: label });
    if (!TIES.has(meaning) || separator !== '') continue;
    const values = valuesOf(all, at).filter((value) => String(value).includes(','));
    if (meaning !== 'organisation' && findSeparator(values).isUnsure) {
      for (const value of values)
        issues.note({ code: 'comma-list', severity: 'asks', ...about, column: label, seen: String(value) });
    }
  }
  if (mapping.shape === 'matrix') {
    readMatrix(table, mapping, said);
    return;
  }
  const isTies = columns.some(({ meaning }) => meaning === 'from') && columns.some(({ meaning }) => meaning === 'to');
  for (const row of mapping.fillsDown ? fillDown(table, all) : all) {
    if (isTotal(row, columns)) {
      const total = {
        code: 'total-row' as const,
        severity: 'left-out' as const,
        ...about,
        line: row.line,
        seen: String(row.cells.find((cell) => cell !== '')),
        choices: ['leave-out', 'keep'],
      };
      if (answers.ask(total, 'leave-out') === 'leave-out') continue;
    }
    const reader = new RowReader(row, mapping, said, issues);
    if (row.cells.length > columns.length) {
      for (const cell of row.cells.slice(columns.length))
        if (cell !== '')
          issues.note({ code: 'extra-cell', severity: 'asks', ...about, line: row.line, seen: String(cell) });
    }
    if (isTies) reader.readTie();
    else reader.readEntry();
  }
}

/** One row as it is understood. */
class RowReader {
  readonly #row: Row;
  readonly #mapping: Mapping;
  readonly #said: Statements;
  readonly #issues: IssueList;
  readonly #place: Place;

  constructor(row: Row, mapping: Mapping, said: Statements, issues: IssueList) {
    this.#row = row;
    this.#mapping = mapping;
    this.#said = said;
    this.#issues = issues;
    this.#place = { file: mapping.file, sheet: mapping.sheet, line: row.line };
  }

  #cell(at: number): Cell {
    const cell = this.#row.cells[at] ?? '';
    return typeof cell === 'string' && isBlankWord(cell) ? '' : unguard(cell);
  }

  #read(meaning: Meaning): string {
    const at = this.#mapping.columns.findIndex((column) => column.meaning === meaning);
    return at < 0 ? '' : String(this.#cell(at)).trim();
  }

  #fields(): Map<Field, Value> {
    const fields = new Map<Field, Value>();
    for (const [at, { meaning }] of this.#mapping.columns.entries()) {
      const cell = this.#cell(at);
      if (isField(meaning) && cell !== '' && fits(meaning, cell)) fields.set(meaning, cell);
    }
    return fields;
  }

  #attributes(): Attribute[] {
    return this.#mapping.columns.flatMap(({ meaning, label, hasDecimalComma }, at) => {
      const cell = this.#cell(at);
      const isWord = meaning === 'attribute' || (isField(meaning) && !fits(meaning, cell));
      if (!isWord || cell === '') return [];
      const isWhole = typeof cell === 'string' && !/^[-+]?(0|[1-9])/.test(cell);
      const value = isWhole ? cell : (toNumber(cell, hasDecimalComma) ?? cell);
      return toAttribute(label, value) ?? [];
    });
  }

  readEntry(): void {
    const { columns, role, shape } = this.#mapping;
    const [first, last] = [this.#read('first-name'), this.#read('last-name')];
    const ref = this.#read('id');
    const name = this.#read('name') || [first, last].filter(Boolean).join(' ') || ref;
    if (name === '') {
      this.#issues.note({ code: 'no-name', severity: 'left-out', ...this.#place, about: '' });
      return;
    }
    const hasKinds = columns.some(({ meaning }) => meaning === 'kind');
    // Neo4j writes all labels of a node, the first of which is its kind.
    const word = shape === 'neo4j' ? (this.#read('kind').split(';')[0] ?? '') : this.#read('kind');
    if (hasKinds && word === '') this.#issues.note({ code: 'no-kind', severity: 'asks', ...this.#place, about: '' });
    const kind = { word, id: this.#read('kind_id'), role: word ? findKindRole(word) : role };
    const fields = toNodeFields(this.#fields(), this.#attributes());
    const sorted = first && last && !this.#read('name') ? { sortKey: `${last} ${first}` } : {};
    const [x, y] = [this.#read('x'), this.#read('y')].map((text) =>
      text === '' ? Number.NaN : Number(text.replace(',', '.')),
    );
    const colour = this.#read('colour');
    this.#said.entries.push({
      ref,
      name,
      kind,
      fields: { ...fields, ...sorted },
      place: this.#place,
      // Tables with places are Gephi's, where y grows upwards.
      ...(Number.isFinite(x) && Number.isFinite(y) && { position: [x ?? 0, -(y ?? 0) || 0] as const }),
      ...(/^#[\da-f]{6}$/i.test(colour) && { colour }),
    });
    const self: End = { text: ref || name, ...(ref ? {} : { role: kind.role }) };
    for (const [at, column] of columns.entries()) {
      const tie = TIES.get(column.meaning);
      const cell = this.#cell(at);
      if (column.meaning === 'mark' && isMark(String(cell)))
        this.#tie(self, { text: column.label, role: 'session' }, 'takesPartIn', column.label);
      if (!tie || cell === '') continue;
      for (const text of toItems(cell, column.separator)) {
        const other: End = { text, role: tie.role };
        const known = shape === 'programme' && column.meaning === 'themes' ? 'isAbout' : tie.known;
        if (column.meaning === 'speakers') this.#tie(other, self, known, column.label);
        else this.#tie(self, other, known, column.label);
      }
    }
  }

  #tie(source: End, target: End, known: KnownRelation, column: string): void {
    const relation = { word: '', id: '', known };
    this.#said.ties.push({
      ref: '',
      source,
      target,
      relation,
      isDirected: true,
      fields: { layer: 'stated' },
      place: this.#place,
      column,
    });
  }

  readTie(): void {
    const { columns, isDirected } = this.#mapping;
    const [source, to] = [this.#read('from'), this.#read('to')];
    if (source === '' || to === '') {
      this.#issues.note({ code: 'no-end', severity: 'left-out', ...this.#place, about: '' });
      return;
    }
    const separator = columns.find(({ meaning }) => meaning === 'to')?.separator ?? '';
    const targets = separator === '|' ? toItems(to, separator) : [to];
    const at = columns.findIndex(({ meaning }) => meaning === 'weight');
    const written = at < 0 ? '' : this.#cell(at);
    const weight = written === '' ? null : toNumber(written, columns[at]?.hasDecimalComma ?? false);
    if (written !== '' && (weight === null || weight <= 0)) {
      this.#issues.note({
        code: 'bad-weight',
        severity: 'asks',
        ...this.#place,
        column: columns[at]?.label ?? '',
        seen: String(written),
      });
    }
    const [label, relation] = [this.#read('label'), this.#read('relation')];
    const hasRelations = columns.some(({ meaning }) => meaning === 'relation');
    if (hasRelations && label === '' && relation === '') {
      this.#issues.note({ code: 'no-relation', severity: 'asks', ...this.#place, about: '' });
    }
    const id = columns.find(({ meaning }) => meaning === 'relation');
    // Export writes the relation's id under `relation` and its words as the label.
    const isOwn = id !== undefined && foldsTo(id.label, 'relation') && label !== '';
    const direction = this.#read('direction').toLowerCase();
    const fields = toTieFields(this.#fields(), this.#attributes(), weight ?? undefined);
    for (const text of targets) {
      this.#said.ties.push({
        ref: this.#read('id'),
        source: { text: source },
        target: { text },
        relation: isOwn ? { word: label, id: relation } : { word: relation || label, id: this.#read('relation_id') },
        isDirected:
          direction === '' ? isDirected : !/^(undirected|mutual|bidirected|no|false|0|tidak)$/.test(direction),
        fields,
        place: this.#place,
        column: '',
      });
    }
  }
}

const foldsTo = (label: string, word: string): boolean => label.toLowerCase() === word;

/** The apostrophe that Export puts before what a spreadsheet would reckon with. */
const unguard = (cell: Cell): Cell =>
  typeof cell === 'string' && /^'[=+\-@＝＋－＠\d]/.test(cell) ? cell.slice(1) : cell;
