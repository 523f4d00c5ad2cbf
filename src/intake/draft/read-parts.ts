import type { IssueList } from '../issues.ts';
import type { Graph, Table } from '../reading.ts';
import type { Mapping } from '../shape/mapping.ts';
import { findSpace } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import { type Aside, hearAsides } from './asides.ts';
import { refuseManyTies } from './count-least-ties.ts';
import type { Fix } from './fix-cells.ts';
import { readGraph } from './read-graph.ts';
import { type Own, readOwn } from './read-own.ts';
import { readRows } from './read-rows.ts';
import type { Statements, TieStatement } from './statement.ts';

/** A table with how each of its blocks is understood and what was corrected in it, a graph, or a network of ours. */
export type Part =
  | { readonly table: Table; readonly mappings: readonly Mapping[]; readonly fixes?: readonly Fix[] }
  | { readonly graph: Graph }
  | { readonly own: Own };

/** Without the tables, or blocks of them, that stay out as a whole; each is told of. */
export function leaveOut(parts: readonly Part[], issues: IssueList): readonly Part[] {
  if (!parts.some((part) => 'table' in part && part.mappings.some(({ isOut }) => isOut))) return parts;
  return parts.map((part) => {
    if (!('table' in part)) return part;
    for (const { file, sheet, from, to, isOut } of part.mappings) {
      const line = part.table.rows[from]?.line ?? 0;
      const about = `${from}`;
      if (isOut && to > from) issues.note({ code: 'left-table', severity: 'left-out', file, sheet, line, about });
    }
    return { ...part, mappings: part.mappings.filter(({ isOut }) => !isOut) };
  });
}

/** All that files say, whatever their form; throws `NotLetIn` where there would be more ties than a map can hold. O(cells). */
export function readParts(
  parts: readonly Part[],
  notes: { readonly issues: IssueList; readonly answers: Answers },
): Statements {
  const said: Statements = { entries: [], ties: [] };
  const mappings = parts.flatMap((part) => ('table' in part ? part.mappings : []));
  const spaces = new Set(mappings.flatMap(({ columns }) => columns.map(({ label }) => findSpace(label))));
  // One of them is that of columns which name none.
  const areIdsApart = spaces.size > 2;
  const asides: Aside[] = [];
  for (const part of parts) {
    if ('own' in part) readOwn(part.own, said);
    else if ('graph' in part) readGraph(part.graph, said, notes);
    else
      for (const mapping of part.mappings)
        readRows(part.table, mapping, part.fixes ?? [], said, { ...notes, areIdsApart, asides });
  }
  refuseManyTies(said);
  hearAsides(asides, said, notes.answers);
  return { entries: said.entries, ties: dropOnes(said.ties) };
}

/** Programs write a strength of 1 where nobody has measured any: where there is no other, it says nothing. */
function dropOnes(ties: TieStatement[]): TieStatement[] {
  if (ties.some(({ fields: { weight = 1 } }) => weight !== 1)) return ties;
  return ties.map((tie) => {
    if (tie.fields.weight === undefined) return tie;
    const { weight: _one, ...fields } = tie.fields;
    return { ...tie, fields };
  });
}

/** What the files call themselves; '' where none does. */
export function findTitle(parts: readonly Part[]): string {
  const titles = parts.flatMap((part) =>
    'own' in part
      ? [part.own.dataset.meta.title.en]
      : 'graph' in part
        ? [part.graph.title]
        : part.mappings.map(({ title }) => title),
  );
  return titles.find((title) => title !== '') ?? '';
}
