import { foldText } from '../../base/fold.ts';
import { toHeldBack } from '../../dataset/consent.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import type { Candidate } from '../../matching/weigh.ts';

/** What is asked about two entries that may be one, but for what they are to each other. */
export function toPairQuestion(one: NodeRecord, other: NodeRecord, { reasons }: Pick<Candidate, 'reasons'>) {
  const [{ file = '', sheet = '', line = 0 } = {}] = one.origin ?? [];
  // Where one is held back, both are until somebody has said.
  const later = (toHeldBack(one.consent) ?? toHeldBack(other.consent)) === null ? 'later' : 'open';
  return {
    isOneName: foldText(one.label.en) === foldText(other.label.en),
    later,
    question: {
      ...{ file, sheet, line, column: '' },
      seen: one.label.en,
      proposal: other.label.en,
      choices: [later, 'join', 'apart'],
      reasons,
    },
  } as const;
}
