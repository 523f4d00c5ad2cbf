import type { Correction, Dataset } from './schema.ts';
import type { Finding } from './vocabulary.ts';

/**
 * What a check came to. Where the record does not say it, another reading speaks against the claim, and without one it
 * is borne out unless nothing firm was found.
 */
export function findingOf({ finding, correction, confidence }: Correction): Finding {
  if (finding) return finding;
  if (correction) return 'contradicts';
  return confidence === 'none' || confidence === 'low' ? 'open' : 'agrees';
}

/** Whether a check leaves a claim in doubt. */
function questions(correction: Correction): boolean {
  const finding = findingOf(correction);
  return finding === 'contradicts' || finding === 'open';
}

/** The ids of the ties that a check leaves in doubt. */
export const listQuestioned = ({ corrections }: Pick<Dataset, 'corrections'>): readonly string[] => [
  ...new Set(corrections.flatMap((one) => (questions(one) ? (one.edges ?? []) : []))),
];
