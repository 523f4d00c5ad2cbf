import { useMemo } from 'react';
import type { Introducer, Meeting, Partner } from '../../analysis/meeting/meeting.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useSelector } from '../use-app.ts';
import { type FirstStep, findBeginning } from './find-beginning.ts';
import { listRecipients } from './list-recipients.ts';
import { listRemarks } from './list-remarks.ts';
import { findNamedContact } from './names-in-words.ts';

/** With whom of some groups one begins, of those about whom a letter can go out; see `findBeginning`. */
export function useBeginning(groups: Meeting['groups']): readonly FirstStep[] {
  const network = useSelector(selectNetwork);
  const masked = useSelector(selectMasked);
  return useMemo(() => {
    const asked = new Map<Partner, ReadonlySet<Introducer | null>>();
    const listAsked = (partner: Partner) => {
      const known = asked.get(partner);
      if (known) return known;
      const recipients = listRecipients(masked, partner).filter(({ chain }) => chain === null);
      const found = new Set(recipients.map(({ introducer }) => introducer));
      asked.set(partner, found);
      return found;
    };
    return findBeginning(
      { groups },
      {
        canWrite: ({ partner, introducer }) => listAsked(partner).has(introducer),
        isInDoubt: (partner) => listRemarks(network, partner).some(({ found }) => found !== 'refined'),
        isReached: ({ node, contact }) => contact !== null || findNamedContact(network, node) !== '',
      },
    );
  }, [network, masked, groups]);
}
