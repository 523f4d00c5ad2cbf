import {
  type Introducer,
  isAcquaintance,
  leads,
  type Meeting,
  type Partner,
  type ProofCode,
} from '../analysis/meeting/meeting.ts';
import { areFirm } from '../network/doubt.ts';
import type { Structure } from '../network/structure.ts';
import { listWay } from '../network/way.ts';
import type { Trail } from '../scene/emphasis.ts';
import type { Shown } from '../scene/scene.ts';
import { chain } from './chain.ts';
import { selectCounted, selectStructure } from './selectors.ts';
import type { State } from './state.ts';

/** The way to whom one could meet, while that is what is asked about and they are selected. */
export const selectMeetingTrail: (state: State) => Trail | null = chain(
  [selectStructure, selectCounted, ({ moment }: State) => moment.answers.opportunities.answer, selectMet],
  (network, shown, answer, met) => {
    const partner = answer && met !== null && findPartner(answer, network.nodeIndex.get(met) ?? -1);
    return partner ? toWay(network, shown, partner) : null;
  },
);

function selectMet({ session: { panel, selection, questions } }: State): string | null {
  const { met } = questions.opportunities;
  return panel === 'opportunities' && met !== null && selection.includes(met) ? met : null;
}

/** A partner by its node's index; undefined where it is none. */
const findPartner = ({ groups }: Meeting, node: number): Partner | undefined =>
  groups.flatMap(({ partners }) => partners).find((partner) => partner.node === node);

/** Proofs whose ties lead from the seeker to the other. */
const LEADING: readonly ProofCode[] = ['between', 'session', 'host', 'event', 'theme', 'place', 'event-theme'];

/**
 * Through whoever would be asked first, else over the chain of such, else by what speaks for it most, of that by firm
 * ties first, else through the seeker's own who were there, through whoever could be asked or over the chain, else from
 * the theme that is looked for. With its steps from the seeker on and no tie twice: where who introduces was in the same
 * session as both, the way goes in and out by one tie. Null where not all of it is visible.
 */
function toWay(network: Structure, shown: Shown, partner: Partner): Trail | null {
  const { node, contact, introducers, chain, present } = partner;
  const first = introducers.find(leads);
  const isLed = chain !== null && leads(chain.first) && isAcquaintance(chain.onward);
  const byChain = chain && wayOver(network, chain.first, chain.onward.edges);
  const other = present[0] ?? introducers[0];
  const way =
    (first && wayOver(network, first)) ??
    (isLed ? byChain : null) ??
    wayOfProof(network, partner, LEADING) ??
    (other && wayOver(network, other)) ??
    byChain ??
    wayOfProof(network, partner, ['looked-for']);
  if (!way) return null;
  const last = way.nodes.at(-1);
  // Whoever is written to leads on to the body.
  const home = contact && last === contact.node && last !== node ? contact.edges : [];
  const nodes = [...new Set([...way.nodes, node])];
  const edges = [...new Set([...way.edges, ...home])];
  const isWhole = nodes.every((one) => shown.nodes[one]) && edges.every((edge) => shown.edges[edge]);
  return isWhole && edges.length > 0 ? { nodes, edges } : null;
}

/** From the seeker over who introduces, and by further ties onward, to the partner. */
function wayOver(network: Structure, { node, toSeeker, toPartner }: Introducer, onward: readonly number[] = []): Trail {
  const after = [...toPartner.edges, ...onward];
  return {
    nodes: [...listWay(network, node, toSeeker.edges).toReversed(), ...listWay(network, node, after)],
    edges: [...toSeeker.edges.toReversed(), ...after],
  };
}

function wayOfProof(network: Structure, { node, proofs, also }: Partner, codes: readonly ProofCode[]): Trail | null {
  const all = [...proofs, ...also.flatMap((because) => because.proofs)];
  const leading = all.filter(({ code }) => codes.includes(code));
  const { edges } = leading.find((proof) => areFirm(network, proof.edges)) ?? leading[0] ?? {};
  return edges ? { nodes: listWay(network, node, edges.toReversed()).toReversed(), edges } : null;
}
