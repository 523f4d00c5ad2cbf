import {
  type Introducer,
  isAcquaintance,
  isGood,
  leads,
  type Meeting,
  type Partner,
} from '../analysis/meeting/meeting.ts';
import type { ProofCode } from '../analysis/meeting/proof.ts';
import { at } from '../base/assert.ts';
import { areFirm } from '../network/doubt.ts';
import type { Structure } from '../network/structure.ts';
import { listWay } from '../network/way.ts';
import type { Trail } from '../scene/emphasis.ts';
import type { Shown } from '../scene/scene.ts';
import { chain } from './chain.ts';
import { selectMeetingList, toAskedKey } from './meeting-list.ts';
import { selectCounted, selectStructure } from './selectors.ts';
import type { State } from './state.ts';

/** The way to whom one could meet, while that is what is asked about and they are selected. */
export const selectMeetingTrail: (state: State) => Trail | null = chain(
  [selectStructure, selectCounted, ({ moment }: State) => moment.answers.opportunities.answer, selectMet, selectAsked],
  (network, shown, answer, met, asked) => {
    const partner = answer && met !== null && findPartner(answer, network.nodeIndex.get(met) ?? -1);
    return partner ? toWay(network, shown, partner, asked) : null;
  },
);

/** To whom the letter about them goes, where that was chosen. */
function selectAsked(state: State): string | null {
  const met = selectMet(state);
  return met === null ? null : (selectMeetingList(state).letters.get(met)?.to ?? null);
}

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
 * Through whoever the letter asks, else who would be asked first: who is acquainted with both, else the chain of such,
 * else who truly knows the partner and can be reached, else the seeker's own who were there, whoever else could be asked, or the chain. Where nobody can be, by what speaks for
 * it most, of that by firm ties first, and at last from the theme that is looked for. With its steps from the seeker on
 * and no tie twice: where who introduces was in the same session as both, the way goes in and out by one tie. Null where
 * none is visible as a whole.
 */
function toWay(network: Structure, shown: Shown, partner: Partner, asked: string | null): Trail | null {
  const { node, contact, introducers, chain, present } = partner;
  const byChain = chain && wayOver(network, chain.first, chain.onward.edges);
  const isLed = chain !== null && leads(chain.first) && isAcquaintance(chain.onward);
  const chosen = [...introducers, ...present].filter((one) => toAskedKey(idOf(network, one.node)) === asked);
  const all = [
    ...chosen.map((one) => wayOver(network, one)),
    ...(chain && toAskedKey(idOf(network, chain.first.node), true) === asked ? [byChain] : []),
    ...introducers.filter(leads).map((one) => wayOver(network, one)),
    ...(isLed ? [byChain] : []),
    ...introducers.filter((one) => isGood(one, partner)).map((one) => wayOver(network, one)),
    ...[...present, ...introducers].map((one) => wayOver(network, one)),
    byChain,
    wayOfProof(network, partner, LEADING),
    wayOfProof(network, partner, ['looked-for']),
  ];
  for (const way of all) {
    if (!way) continue;
    const last = way.nodes.at(-1);
    // Whoever is written to leads on to the body.
    const home = contact && last === contact.node && last !== node ? contact.edges : [];
    const nodes = [...new Set([...way.nodes, node])];
    const edges = [...new Set([...way.edges, ...home])];
    const isWhole = nodes.every((one) => shown.nodes[one]) && edges.every((edge) => shown.edges[edge]);
    if (isWhole && edges.length > 0) return { nodes, edges };
  }
  return null;
}

const idOf = ({ nodes }: Structure, node: number): string => at(nodes, node).id;

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
