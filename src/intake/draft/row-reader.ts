import type { Remarked } from '../../dataset/remarks.ts';
import { type Contacts, findOwnContacts, NO_CONTACTS } from '../../matching/contacts.ts';
import type { IssueList } from '../issues.ts';
import type { Cell, Row, Table, Value } from '../reading.ts';
import { toItems, toNumber } from '../shape/columns.ts';
import { areOwn, type ColumnMapping, type Field, type Mapping, type Meaning } from '../shape/mapping.ts';
import { findSpace, isBlankWord, isMark } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import { IS_ABOUT, TAKES_PART, TIES, toLast } from './column-ties.ts';
import { fits, toNodeFields, toOwnColour, toTieFields, unguard } from './fields.ts';
import { createKindHints, createRelationHints } from './hints.ts';
import { isField, LOOKS, listAttributes, readLooks } from './row-attributes.ts';
import { type FilledCell, RowConsent } from './row-consent.ts';
import type { End, Place, RelationHint, Statements, TieFields } from './statement.ts';

const NO_FIELDS: ReadonlyMap<Field, Value> = new Map();

/** What a column says of a tie: that its file does. */
const STATED: TieFields = { layer: 'stated' };

/** Reads the rows of a block as it is understood. */
export class RowReader {
  readonly #mapping: Mapping;
  readonly #consent: RowConsent;
  readonly #kindOf: ReturnType<typeof createKindHints>;
  readonly #relationOf = createRelationHints();
  readonly #said: Statements;
  readonly #issues: IssueList;
  /** Also whether the same id is another entry's in another space of ids. */
  readonly #notes: { readonly issues: IssueList; readonly answers: Answers; readonly areIdsApart: boolean };
  /** The first column of each meaning. */
  readonly #columns: ReadonlyMap<Meaning, number>;
  /** Addresses behind cells, by line and column. */
  readonly #links: ReadonlyMap<string, string>;
  readonly #areOwn: boolean;
  readonly #hasFields: boolean;
  readonly #hasPrivate: boolean;
  /** Whether any column says where something stands or in which colour. */
  readonly #hasLooks: boolean;
  /** The heading below which names stand. */
  readonly #nameColumn: string;
  readonly #cellAt = (at: number): Cell => this.#cell(at);
  #row: Row = { line: 0, cells: [] };
  /** What stands in its columns, without words that stand for nothing. */
  #cells: Cell[] = [];
  /** The filled cells of the row, each with its column. */
  #filled: FilledCell[] = [];
  #place: Place = { file: '', sheet: '', line: 0 };

  constructor(
    { links = [] }: Table,
    mapping: Mapping,
    remarked: readonly Remarked[],
    said: Statements,
    notes: { readonly issues: IssueList; readonly answers: Answers; readonly areIdsApart: boolean },
  ) {
    this.#notes = notes;
    this.#mapping = mapping;
    this.#kindOf = createKindHints(mapping.role);
    this.#consent = new RowConsent(mapping.columns, remarked, notes);
    this.#areOwn = areOwn(mapping.columns);
    this.#hasFields = mapping.columns.some(({ meaning }) => isField(meaning));
    this.#hasPrivate = mapping.columns.some(({ meaning }) => meaning === 'private');
    this.#said = said;
    this.#issues = notes.issues;
    this.#columns = new Map(mapping.columns.map(({ meaning }, at) => [meaning, at] as const).toReversed());
    this.#hasLooks = LOOKS.some((meaning) => this.#columns.has(meaning));
    this.#nameColumn = this.#label('name', 'first-name', 'id');
    this.#links = new Map(links.map(({ line, column, url }) => [`${line} ${column}`, url]));
  }

  #go(row: Row): void {
    this.#row = row;
    const { columns } = this.#mapping;
    const count = Math.min(row.cells.length, columns.length);
    const [cells, filled]: [Cell[], FilledCell[]] = [[], []];
    for (let at = 0; at < count; at++) {
      const cell = this.#toCell(row.cells[at] as Cell);
      cells.push(cell);
      if (cell !== '') filled.push({ at, column: columns[at] as ColumnMapping, cell });
    }
    this.#cells = cells;
    this.#filled = filled;
    this.#place = { file: this.#mapping.file, sheet: this.#mapping.sheet, line: row.line };
  }

  #cell(at: number): Cell {
    return this.#cells[at] ?? '';
  }

  #toCell(cell: Cell): Cell {
    return typeof cell === 'string' && !this.#areOwn && isBlankWord(cell) ? '' : unguard(cell);
  }

  #read(meaning: Meaning): string {
    const at = this.#columns.get(meaning);
    return at === undefined ? '' : String(this.#cell(at)).trim();
  }

  /** An id, with its space where there are several. */
  #readId(meaning: Meaning): string {
    const id = this.#read(meaning);
    const space = this.#notes.areIdsApart && id !== '' ? findSpace(this.#label(meaning)) : '';
    return space === '' ? id : `${space}-${id}`;
  }

  /** The heading of the first of these columns that there is; '' where there is none. */
  #label(...meanings: readonly Meaning[]): string {
    const at = meanings.map((meaning) => this.#columns.get(meaning)).find((column) => column !== undefined);
    return this.#mapping.columns[at ?? -1]?.label ?? '';
  }

  #fields(): ReadonlyMap<Field, Value> {
    if (!this.#hasFields) return NO_FIELDS;
    const fields = new Map<Field, Value>();
    for (const { column, cell } of this.#filled)
      if (isField(column.meaning) && fits(column.meaning, cell)) fields.set(column.meaning, cell);
    return fields;
  }

  #attributes() {
    return listAttributes(this.#filled, this.#hasFields, (at) => this.#linkOf(at));
  }

  #linkOf(at: number): string | undefined {
    return this.#links.size === 0 ? undefined : this.#links.get(`${this.#row.line} ${at}`);
  }

  /** What the row says below headings that stay out. */
  #contacts(): Contacts {
    if (!this.#hasPrivate) return NO_CONTACTS;
    const kept = this.#filled.filter(({ column }) => column.meaning === 'private');
    return kept.length === 0
      ? NO_CONTACTS
      : findOwnContacts(kept.map(({ column, cell }) => `${column.label}: ${cell}`));
  }

  readEntry(row: Row): void {
    this.#go(row);
    const { shape } = this.#mapping;
    const [first, last] = [this.#read('first-name'), this.#read('last-name')];
    const ref = this.#readId('id');
    const called = this.#read('name');
    const name = called || [first, last].filter(Boolean).join(' ') || this.#read('id');
    if (name === '') {
      const column = this.#label('name', 'first-name', 'last-name', 'id');
      this.#issues.note({ code: 'no-name', severity: 'left-out', ...this.#place, column, about: `${row.line}` });
      return;
    }
    const hasKinds = this.#columns.has('kind');
    // Neo4j writes all labels of a node, the first of which is its kind.
    const word = shape === 'neo4j' ? (this.#read('kind').split(';')[0] ?? '') : this.#read('kind');
    if (hasKinds && word === '')
      this.#issues.note({ code: 'no-kind', severity: 'asks', ...this.#place, column: this.#label('kind'), about: '' });
    const kind = this.#kindOf(word, this.#read('kind_id'), toOwnColour(this.#read('kind_colour')));
    const written = toNodeFields(this.#fields(), this.#attributes());
    const isSorted = first !== '' && last !== '' && called === '';
    const contacts = this.#contacts();
    const whose = { name, place: this.#place, isPerson: kind.role === 'person' };
    const { consent } = this.#consent.read(whose, this.#filled, this.#cellAt);
    // Most rows of a long list: nothing is copied for them.
    const fields =
      isSorted || consent !== undefined
        ? { ...written, ...(isSorted && { sortKey: `${last} ${first}` }), ...(consent !== undefined && { consent }) }
        : written;
    const entry = { ref, name, kind, fields, place: this.#place, column: this.#nameColumn };
    const isBare = !this.#hasLooks && contacts === NO_CONTACTS;
    this.#said.entries.push(
      isBare
        ? entry
        : { ...entry, ...readLooks((meaning) => this.#read(meaning)), ...(contacts !== NO_CONTACTS && { contacts }) },
    );
    const told: TieFields = fields.editions ? { layer: 'stated', editions: fields.editions } : STATED;
    const self: End = ref ? { text: ref } : { text: name, role: kind.role };
    for (const { column, cell } of this.#filled) {
      const tie = TIES.get(column.meaning);
      if (column.meaning === 'mark' && !column.isUntold && isMark(String(cell)))
        this.#tie(self, { text: column.label, role: 'session' }, TAKES_PART, column.label, told);
      if (!tie) continue;
      for (const text of toItems(cell, column.separator, column.hasCommaLists)) {
        const other: End = { text: column.isTownFirst ? toLast(text) : text, role: tie.role };
        const relation = shape === 'programme' && column.meaning === 'themes' ? IS_ABOUT : tie.relation;
        if (column.meaning === 'speakers') this.#tie(other, self, relation, column.label, told);
        else this.#tie(self, other, relation, column.label, told);
      }
    }
  }

  #tie(source: End, target: End, relation: RelationHint, column: string, fields: TieFields): void {
    this.#said.ties.push({
      ref: '',
      source,
      target,
      relation,
      isDirected: true,
      fields,
      place: this.#place,
      column,
    });
  }

  readTie(row: Row): void {
    this.#go(row);
    const { columns, isDirected } = this.#mapping;
    const [source, to] = [this.#readId('from'), this.#readId('to')];
    if (source === '' || to === '') {
      const column = this.#label(source === '' ? 'from' : 'to');
      this.#issues.note({ code: 'no-end', severity: 'left-out', ...this.#place, column, about: `${row.line}` });
      return;
    }
    const columnOf = (meaning: Meaning) => columns[this.#columns.get(meaning) ?? -1];
    const { separator = '' } = columnOf('to') ?? {};
    const targets = separator === '|' ? toItems(to, separator) : [to];
    const measured = columnOf('weight');
    const written = this.#cell(this.#columns.get('weight') ?? -1);
    const weight = written === '' ? null : toNumber(written, measured?.hasDecimalComma ?? false);
    if (written !== '' && (weight === null || weight <= 0)) {
      const column = measured?.label ?? '';
      this.#issues.note({ code: 'bad-weight', severity: 'asks', ...this.#place, column, seen: String(written) });
    }
    const [label, relation] = [this.#read('label'), this.#read('relation')];
    const related = columnOf('relation');
    if (related && label === '' && relation === '') {
      this.#issues.note({ code: 'no-relation', severity: 'asks', ...this.#place, column: related.label, about: '' });
    }
    // Export writes the relation's id under `relation` and its words as the label.
    const isOwn = related?.label.toLowerCase() === 'relation' && label !== '';
    const direction = this.#read('direction').toLowerCase();
    const isUndirected = /^(undirected|mutual|bidirected|no|false|0|tidak)$/.test(direction);
    const fields = toTieFields(this.#fields(), this.#attributes(), weight ?? undefined);
    const [word, id] = isOwn ? [label, relation] : [relation || label, this.#read('relation_id')];
    const hint = this.#relationOf(word, id, toOwnColour(this.#read('relation_colour')));
    const colour = this.#areOwn ? '' : this.#read('colour').toLowerCase();
    for (const text of targets) {
      this.#said.ties.push({
        ref: this.#read('id'),
        source: { text: source },
        target: { text },
        relation: hint,
        isDirected: direction === '' ? isDirected : !isUndirected,
        isPointed: this.#areOwn ? this.#read('pointed') === 'yes' : direction !== '' && !isUndirected,
        fields,
        place: this.#place,
        ...toOwnColour(colour),
        column: '',
      });
    }
  }
}
