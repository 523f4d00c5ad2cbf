import { at } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import { doubtOf } from './best-tie.ts';
import { isEvent } from './candidates.ts';

/** A way through the network: its nodes from one end to the other, and the tie of each step. */
export interface Introduction {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/**
 * The way by which two nodes could be introduced: the shortest by ties, where a place, a theme or anything
 * else that cannot introduce anybody counts as one tie more. It never leads through an event, which holds
 * everybody. Of equally short ways the one that meets most partners, then the one of the surest ties. Null
 * when there is none. `ties` marks what may be walked, `partners` who can introduce. A search from the goal
 * outwards, by rising length (R. B. Dial, “Algorithm 360”, Communications of the ACM 12, 1969); O(nodes + ties).
 */
export function findIntroduction(
  network: Structure,
  ties: Uint8Array,
  partners: Uint8Array,
  from: number,
  to: number,
): Introduction | null {
  const { rowStart, rowNode, rowEdge } = network;
  const size = network.nodes.length;
  const length = new Int32Array(size).fill(-1);
  const [met, doubt, isDone] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
  const [next, walked] = [new Int32Array(size), new Int32Array(size)];
  length[to] = 0;
  const waiting: number[][] = [[to]];
  for (let far = 0; far < waiting.length && !isDone[from]; far++) {
    for (const node of waiting[far] ?? []) {
      if (isDone[node] || length[node] !== far) continue;
      isDone[node] = 1;
      if (node !== to && isEvent(network, node)) continue;
      const onward = far + (node === to || canIntroduce(network, partners, node) ? 1 : 2);
      const partnersMet = at(met, node) + (node === to ? 0 : at(partners, node));
      for (let slot = at(rowStart, node); slot < at(rowStart, node + 1); slot++) {
        const [before, edge] = [at(rowNode, slot), at(rowEdge, slot)];
        if (!ties[edge] || isDone[before]) continue;
        const known = at(length, before);
        const doubts = at(doubt, node) + doubtOf(network, edge);
        const gain = known - onward || partnersMet - at(met, before) || at(doubt, before) - doubts;
        if (known >= 0 && gain <= 0) continue;
        if (known !== onward) {
          const ring = waiting[onward];
          if (ring) ring.push(before);
          else waiting[onward] = [before];
        }
        length[before] = onward;
        met[before] = partnersMet;
        doubt[before] = doubts;
        next[before] = node;
        walked[before] = edge;
      }
    }
  }
  if (!isDone[from]) return null;
  const [nodes, edges]: [number[], number[]] = [[from], []];
  for (let node = from; node !== to; node = at(next, node)) {
    edges.push(at(walked, node));
    nodes.push(at(next, node));
  }
  return { nodes, edges };
}

/** Partners can, and sessions: whoever was in one has met the others. */
function canIntroduce(network: Structure, partners: Uint8Array, node: number): boolean {
  return partners[node] === 1 || network.kinds.get(at(network.nodes, node).kind)?.role === 'session';
}
