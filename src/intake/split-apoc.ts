import type { Row, Table } from './reading.ts';

/** What Neo4j calls its own columns where it writes nodes and ties into one sheet, and what it does elsewhere. */
const NODE_HEADS: ReadonlyMap<string, string> = new Map([
  ['_id', 'id:ID'],
  ['_labels', ':LABEL'],
]);
const TIE_HEADS: ReadonlyMap<string, string> = new Map([
  ['_start', ':START_ID'],
  ['_end', ':END_ID'],
  ['_type', ':TYPE'],
]);

/** A sheet in which Neo4j (`apoc.export.csv`) has written nodes and ties, as one of each; any other as it is. O(cells). */
export function splitApoc(table: Table): readonly Table[] {
  const [head, ...rows] = table.rows;
  const heads = head?.cells.map(String) ?? [];
  if (!head || ![...NODE_HEADS.keys(), ...TIE_HEADS.keys()].every((name) => heads.includes(name))) return [table];
  const start = heads.indexOf('_start');
  const isTie = ({ cells }: Row) => (cells[start] ?? '') !== '';
  const part = (sheet: string, own: ReadonlyMap<string, string>, some: readonly Row[]): Table => {
    const kept = heads.flatMap((name, at) => {
      const isOther = !own.has(name) && (NODE_HEADS.has(name) || TIE_HEADS.has(name));
      return !isOther && (own.has(name) || some.some(({ cells }) => (cells[at] ?? '') !== '')) ? [at] : [];
    });
    const toRow = ({ line, cells }: Row): Row => ({
      line,
      cells: kept.map((at) => (heads[at] === '_labels' ? toLabels(String(cells[at] ?? '')) : (cells[at] ?? ''))),
    });
    const top = { line: head.line, cells: kept.map((at) => own.get(heads[at] ?? '') ?? heads[at] ?? '') };
    return { ...table, sheet, rows: [top, ...some.map(toRow)], columns: kept.map((at) => table.columns[at] ?? at) };
  };
  return [
    part(
      'nodes',
      NODE_HEADS,
      rows.filter((row) => !isTie(row)),
    ),
    part('relationships', TIE_HEADS, rows.filter(isTie)),
  ].filter(({ rows: all }) => all.length > 1);
}

/** `:Person:Speaker` as lists of labels are written elsewhere. */
const toLabels = (text: string): string => text.replace(/^:/, '').replaceAll(':', ';');
