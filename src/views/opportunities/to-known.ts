import type { Introducer, Partner } from '../../analysis/meeting/meeting.ts';
import type { Network } from '../../network/network.ts';
import type { Known } from './find-beginning.ts';
import { listRecipients } from './list-recipients.ts';
import { isMetInDoubt } from './list-remarks.ts';
import { findNamedContact } from './names-in-words.ts';

/** What is known of those to meet besides the answer; `masked` is the network as others may see it: to them letters go. */
export function toKnown(network: Network, masked: Network): Known {
  const asked = new Map<Partner, ReadonlySet<Introducer | null>>();
  const listAsked = (partner: Partner) => {
    const known = asked.get(partner);
    if (known) return known;
    const recipients = listRecipients(masked, partner).filter(({ chain }) => chain === null);
    const found = new Set(recipients.map(({ introducer }) => introducer));
    asked.set(partner, found);
    return found;
  };
  return {
    canWrite: ({ partner, introducer }) => listAsked(partner).has(introducer),
    isInDoubt: (partner) => isMetInDoubt(network, partner),
    isReached: ({ node, contact }) => contact !== null || findNamedContact(network, node) !== '',
  };
}
