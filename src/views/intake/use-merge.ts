import { useMemo, useState } from 'react';
import { isNoEdit, toEdit } from '../../dataset/edit.ts';
import type { Choices } from '../../dataset/report.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { Draft } from '../../intake/draft/build.ts';
import type { Issue } from '../../intake/reading.ts';
import { type Decision, toDecisions, toUsual } from '../../matching/decide.ts';
import { type EditionNames, listFiles, proposeEditions, proposeTitle } from '../../matching/editions.ts';
import type { Match } from '../../matching/match.ts';
import { type Merged, merge, toDifferenceKey } from '../../matching/merge.ts';

/** Who of a draft is there already, what was decided about that, and what comes of it. */
export interface Merging {
  readonly base: Dataset;
  /** The base with the whole draft at its end, before anybody is joined. */
  readonly coming: Dataset;
  readonly matches: readonly Match[];
  readonly merged: Merged;
  readonly editions: EditionNames;
  readonly verdictOf: (match: Match) => Decision;
  readonly decide: (decided: ReadonlyMap<string, Decision>) => void;
  readonly take: (taken: ReadonlyMap<string, boolean>) => void;
  readonly nameEditions: (names: EditionNames) => void;
}

/**
 * The decisions about a draft that comes into a network, and the draft as they leave it; of one that has a network to
 * itself there is nothing to decide. `recalled`: whose values counted when the very same files came before.
 */
export function useMerge(
  base: Dataset,
  whole: Draft | null,
  matches: readonly Match[],
  file: string,
  recalled: Choices['taken'],
) {
  const [decided, setDecided] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [chosen, setTaken] = useState<ReadonlyMap<string, boolean>>(new Map());
  const taken = useMemo(() => new Map([...recalled, ...chosen]), [recalled, chosen]);
  const [named, setNamed] = useState<EditionNames | null>(null);
  const proposed = useMemo(
    () => (whole ? proposeEditions(base, whole.dataset, file, whole.title) : { before: '', coming: '' }),
    [base, whole, file],
  );
  const editions = named ?? proposed;
  const isInto = base.nodes.length > 0;
  const merged = useMemo(() => {
    if (!whole || !isInto) return null;
    const decisions = toDecisions(matches, (match) => decided.get(match.id) ?? toUsual(match));
    return merge(base, whole.dataset, { ...decisions, taken, editions, refs: whole.refs });
  }, [base, whole, isInto, matches, decided, taken, editions]);
  const draft = useMemo(() => whole && (merged ? { ...whole, dataset: merged.dataset } : whole), [whole, merged]);
  const isNew = useMemo(() => draft !== null && !isNoEdit(toEdit(base, draft.dataset)), [base, draft]);
  const merging: Merging | null =
    whole && merged
      ? {
          base,
          coming: whole.dataset,
          matches,
          merged,
          editions,
          verdictOf: (match) => decided.get(match.id) ?? toUsual(match),
          decide: (more) => setDecided(new Map([...decided, ...more])),
          take: (more) => setTaken(new Map([...chosen, ...more])),
          nameEditions: setNamed,
        }
      : null;
  const called = base.meta.title.en;
  const better = merging ? proposeTitle(called, editions, listFiles(base)) : called;
  return { draft, merging, isNew, taken, proposed: better === called ? null : better };
}

/**
 * Whose value counts, for all differences alike but what somebody allows to be published: that is lifted, or kept from
 * becoming stricter, by a choice for them alone.
 */
export const takeAll = ({ differences }: Pick<Merged, 'differences'>, isTaken: boolean): ReadonlyMap<string, boolean> =>
  new Map(
    differences
      .filter(({ field }) => field !== 'consent')
      .map(({ id, field }) => [toDifferenceKey(id, field), isTaken]),
  );

/** How many who come in may be somebody who is here, and nobody has said whether they are. */
export const countOpen = (merging: Merging | null): number =>
  merging?.matches.filter((match) => match.candidates[0]?.verdict === 'review' && merging.verdictOf(match) === 'open')
    .length ?? 0;

/** How many entries look like others, inside the files or on the map, without a word of whether they are one. */
export function countUndecided(issues: readonly Issue[], merging: Merging | null): number {
  const inside = issues.filter(({ chosen }) => chosen === 'later' || chosen === 'open').length;
  return inside + countOpen(merging);
}
