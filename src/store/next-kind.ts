import { at } from '../base/assert.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { KindRole } from '../dataset/vocabulary.ts';
import { type State, withMoment } from './state.ts';

/** What a network is of; the other kinds are what these are in, and a few of them are soon there. */
const ACTORS: readonly KindRole[] = ['person', 'initiative', 'other'];

/** The kind that a new entry most likely is of: of those that a network is of, the one that most entries have. O(nodes). */
function guessKind({ kinds, nodes }: Dataset): string {
  const counts = new Map<string, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const actors = kinds.filter(({ role }) => ACTORS.includes(role));
  const [first = at(kinds, 0), ...rest] = actors;
  return rest.reduce((most, one) => ((counts.get(one.id) ?? 0) > (counts.get(most.id) ?? 0) ? one : most), first).id;
}

/** The kind of the next entry, wherever it is added: the one that is set where entries are added, else the likeliest. */
export function selectNextKind({ document: { dataset }, moment: { nextKind } }: State): string {
  return dataset.kinds.find(({ id }) => id === nextKind)?.id ?? guessKind(dataset);
}

/** Sets the kind of the next entries; null leaves it to what is there. */
export const applyNextKind = (state: State, nextKind: string | null): State => withMoment(state, { nextKind });
