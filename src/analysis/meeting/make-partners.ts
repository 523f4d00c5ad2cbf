import { append } from '../../base/append.ts';
import { findContact } from './contact.ts';
import { findWhy } from './find-why.ts';
import { findHelp } from './introducers.ts';
import type { Because, Partner } from './meeting.ts';
import type { Proven } from './order.ts';
import type { Proof } from './proof.ts';
import { proveReason } from './proofs.ts';
import type { Candidate } from './rank.ts';
import type { Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/** So many bodies of one person are told. */
export const MOST_BODIES = 5;

interface Made {
  /** What somebody's place in the ranking of one reason rests on. */
  readonly because: (one: Candidate) => Because;
  /** All that is told of somebody to meet; in the order of the answer, since whom others are sent to is asked less. */
  readonly toPartner: (one: Proven) => Partner;
}

/** How those whom a seeker should meet are told; `areDoorsCounted`: doors stand in the order of how many neighbours they have. */
export function makePartners(terrain: Terrain, seeker: Seeker, areDoorsCounted: boolean): Made {
  const told = new Map<number, number[]>();
  const because = ({ reason, strength, score, node: partner }: Candidate): Because => {
    const proofs = proveReason(terrain, seeker, reason, partner);
    // By what doors are ordered is told first, so that the row and its place agree.
    const count: Proof = { code: 'neighbours', nodes: [], edges: [], count: score };
    return { reason, strength, proofs: reason === 'doors' && areDoorsCounted ? [count, ...proofs] : proofs };
  };
  const toPartner = ({ best, others, together, proofs }: Proven): Partner => {
    const help = findHelp(terrain, seeker, best.node, told);
    for (const { node } of help.introducers) append(told, node, best.node);
    const also = others.map(because);
    return {
      node: best.node,
      score: best.score,
      reason: best.reason,
      strength: best.strength,
      proofs,
      // What a whole event was about is told where nothing else speaks for them, and not beside it.
      also: also.filter((one) => one.proofs[0]?.code !== 'event-theme'),
      why: findWhy(terrain, seeker, best.node, [...proofs, ...also.flatMap((one) => one.proofs)]),
      contact: findContact(terrain, best.node),
      ...help,
      bodies: (terrain.standing.bodiesOf.get(best.node) ?? []).slice(0, MOST_BODIES),
      together,
    };
  };
  return { because, toPartner };
}
