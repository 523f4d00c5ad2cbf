import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useSelector } from '../use-app.ts';
import { type FirstStep, findBeginning } from './find-beginning.ts';
import { listRecipients } from './list-recipients.ts';
import { listRemarks } from './list-remarks.ts';

/** With whom of some groups one begins, of those about whom a letter can go to who introduces; see `findBeginning`. */
export function useBeginning(groups: Meeting['groups']): readonly FirstStep[] {
  const network = useSelector(selectNetwork);
  const masked = useSelector(selectMasked);
  const listAsked = ({ partner }: FirstStep) => listRecipients(masked, partner).filter(({ chain }) => chain === null);
  return findBeginning(
    { groups },
    (step) => listAsked(step).some(({ introducer }) => introducer === step.introducer),
    (partner) => listRemarks(network, partner).length > 0,
  );
}
