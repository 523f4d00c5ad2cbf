import { useMemo } from 'react';
import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useSelector } from '../use-app.ts';
import { type FirstStep, findBeginning } from './find-beginning.ts';
import { toKnown } from './to-known.ts';

/** With whom of some groups one begins, of those about whom a letter can go out; see `findBeginning`. */
export function useBeginning(groups: Meeting['groups']): readonly FirstStep[] {
  const network = useSelector(selectNetwork);
  const masked = useSelector(selectMasked);
  return useMemo(() => findBeginning({ groups }, toKnown(network, masked)), [network, masked, groups]);
}
