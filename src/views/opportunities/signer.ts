import type { Partner } from '../../analysis/meeting/meeting.ts';
import { isPerson } from '../../analysis/opportunities/candidates.ts';
import { foldText } from '../../base/fold.ts';
import type { Network } from '../../network/network.ts';

/** The person of the map who has a name, in any language or by another spelling, by index; -1: nobody, or several. O(nodes). */
export function findSigner(network: Network, name: string): number {
  const folded = foldText(name.trim());
  if (folded === '') return -1;
  const found = network.nodes.flatMap(({ label, aliases }, node) => {
    const names = [...Object.values(label), ...aliases.map(({ text }) => text)];
    return isPerson(network, node) && names.some((one) => foldText(one) === folded) ? [node] : [];
  });
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

/** A partner without whoever signs the letter among those who can be asked: nobody asks themselves. */
export function withoutSigner(partner: Partner, signer: number): Partner {
  if (signer < 0) return partner;
  const isOther = ({ node, contact }: Partner['present'][number]) => node !== signer && contact?.node !== signer;
  const { introducers, present, chain, perhaps } = partner;
  return {
    ...partner,
    introducers: introducers.filter(isOther),
    present: present.filter(isOther),
    perhaps: perhaps.filter(({ node }) => node !== signer),
    chain: chain && isOther(chain.first) && chain.second !== signer ? chain : null,
  };
}
