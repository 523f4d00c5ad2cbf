import { fingerprint } from '../../dataset/fingerprint.ts';
import type { State } from '../../store/state.ts';

/** The networks whose data may go into pictures, by fingerprint; forgotten when the page is left. */
const agreed = new Set<string>();

/** Whether what is open came in a file, so that nobody may take it for published. */
export const isFromFile = ({ moment }: State): boolean => moment.published !== null || moment.home === 'file';

/** Whether pictures carry the dataset: one from a file, and the visitor has agreed. */
export const carriesDataset = (state: State): boolean =>
  isFromFile(state) && agreed.has(fingerprint(state.document.dataset));

/** Remembers, for this visit and this network, whether the visitor agrees. */
export function keepConsent({ document }: State, isAgreed: boolean): void {
  const print = fingerprint(document.dataset);
  if (isAgreed) agreed.add(print);
  else agreed.delete(print);
}
