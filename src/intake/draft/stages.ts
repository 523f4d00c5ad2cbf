import { append } from '../../base/append.ts';
import { foldText } from '../../base/fold.ts';
import { sortNames } from './settle-editions.ts';
import type { EntryStatement, Place, Statements, TieStatement } from './statement.ts';

/** What lists of one event say; those that are of no event alone come first. */
export interface Stage {
  /** The event; '' for none. */
  readonly scope: string;
  readonly entries: readonly EntryStatement[];
  readonly ties: readonly TieStatement[];
}

type EditionOf = (place: Pick<Place, 'file' | 'sheet'>) => string | null;

/**
 * Parts what was said by the events whose lists say so, in the order of these, as if each list came in after the one
 * before: so whoever came again is found in the same way however lists come. What is of one event alone, or of none,
 * is one stage; lists of ties that are of no event speak of whoever has come in by then. O(statements).
 */
export function toStages({ entries, ties }: Statements, editionOf: EditionOf): readonly Stage[] {
  const names = new Map<string, string>();
  for (const all of [entries, ties])
    for (const { place } of all) {
      const name = editionOf(place);
      if (name !== null && !names.has(foldText(name))) names.set(foldText(name), name);
    }
  if (names.size < 2) return [{ scope: '', entries, ties }];
  const scopeOf = ({ place }: { readonly place: Place }) => foldText(editionOf(place) ?? '');
  const said = group(entries, scopeOf);
  const tied = group(ties, scopeOf);
  const listOf = ({ place: { file, sheet } }: { readonly place: Place }) => `${file}\u0000${sheet}`;
  const naming = new Set((said.get('') ?? []).map(listOf));
  const [early, late] = [true, false].map((isNaming) =>
    (tied.get('') ?? []).filter((tie) => naming.has(listOf(tie)) === isNaming),
  ) as [TieStatement[], TieStatement[]];
  const stages = ['', ...sortNames([...names.keys()])].map((scope) => ({
    scope,
    entries: said.get(scope) ?? [],
    ties: scope === '' ? early : (tied.get(scope) ?? []),
  }));
  return late.length > 0 ? [...stages, { scope: '', entries: [], ties: late }] : stages;
}

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}
