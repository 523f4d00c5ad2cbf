import { useMemo } from 'react';
import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { selectMasked } from '../../store/for-others.ts';
import { useSelector } from '../use-app.ts';
import { type FirstStep, findBeginning } from './find-beginning.ts';
import { listRecipients } from './list-recipients.ts';

/** With whom one begins, of those about whom a letter can go to who introduces; see `findBeginning`. */
export function useBeginning(meeting: Meeting): readonly FirstStep[] {
  const masked = useSelector(selectMasked);
  return useMemo(() => {
    const listAsked = ({ partner }: FirstStep) => listRecipients(masked, partner).filter(({ chain }) => chain === null);
    return findBeginning(meeting, (step) => listAsked(step).some(({ introducer }) => introducer === step.introducer));
  }, [meeting, masked]);
}
