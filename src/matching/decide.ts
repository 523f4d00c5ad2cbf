import type { Match } from './match.ts';
import type { Decisions } from './merge.ts';

/** What is said of an entry that comes in: which old one it is, that it is none of those like it, or nothing yet. */
export type Decision = { readonly same: string } | 'apart' | 'open';

/** Without a word of anybody who is certainly the same is joined, and everybody else stays apart. */
export const toUsual = ({ candidates: [best] }: Match): Decision =>
  best?.verdict === 'certain' ? { same: best.id } : 'open';

/** What was decided about each, as `merge` takes it: in whatever way lists come in. */
export function toDecisions(
  matches: readonly Match[],
  decisionOf: (match: Match) => Decision,
): Required<Pick<Decisions, 'same' | 'apart' | 'open'>> {
  const same = new Map<string, string>();
  const apart = new Map<string, readonly string[]>();
  const open = new Map<string, readonly string[]>();
  for (const match of matches) {
    const { id, candidates } = match;
    const decision = decisionOf(match);
    const near = candidates.filter(({ verdict }) => verdict !== 'weak');
    if (typeof decision === 'object') same.set(id, decision.same);
    else if (decision === 'apart')
      apart.set(
        id,
        candidates.map((candidate) => candidate.id),
      );
    else
      open.set(
        id,
        near.map((candidate) => candidate.id),
      );
  }
  return { same, apart, open };
}
