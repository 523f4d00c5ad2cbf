import type { Meeting, Partner, ProofCode } from '../analysis/meeting/meeting.ts';
import { at } from '../base/assert.ts';
import type { Structure } from '../network/structure.ts';
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

/** Proofs whose ties lead from one to the other. */
const LEADING: readonly ProofCode[] = ['between', 'session', 'event', 'theme', 'place', 'event-theme', 'looked-for'];

/**
 * Through the first introducer, else over the chain, else by what speaks for it most, with its steps from the seeker on
 * and no tie twice: where who introduces was in the same session as both, the way goes in and out by one tie. Null where
 * not all of it is visible.
 */
function toWay(network: Structure, shown: Shown, partner: Partner): Trail | null {
  const { node, contact, introducers, chain, proofs, also } = partner;
  const introducer = introducers[0] ?? chain?.first;
  const proof = [...proofs, ...also.flatMap((because) => because.proofs)].find(({ code }) => LEADING.includes(code));
  if (!introducer && !proof) return null;
  const onward = introducers.length === 0 && chain ? chain.onward.edges : [];
  const before = introducer ? introducer.toSeeker.edges : [];
  const after = introducer ? [...introducer.toPartner.edges, ...onward] : (proof?.edges.toReversed() ?? []);
  const back = walk(network, introducer?.node ?? node, introducer ? before : after).toReversed();
  const there = introducer ? [introducer.node, ...walk(network, introducer.node, after)] : [];
  const last = there.at(-1) ?? node;
  // Whoever is written to leads on to the body.
  const home = contact && last === contact.node && last !== node ? contact.edges : [];
  const nodes = [...new Set([...back, ...there, node])];
  const edges = [...new Set([...before.toReversed(), ...(introducer ? after : after.toReversed()), ...home])];
  const isWhole = nodes.every((one) => shown.nodes[one]) && edges.every((edge) => shown.edges[edge]);
  return isWhole && edges.length > 0 ? { nodes, edges } : null;
}

/** The nodes that ties lead to one after the other. */
function walk({ source, target }: Structure, start: number, edges: readonly number[]): readonly number[] {
  let here = start;
  return edges.map((edge) => {
    here = at(source, edge) === here ? at(target, edge) : at(source, edge);
    return here;
  });
}
