import { seededRandom } from '../../src/base/random.ts';
import type { Network } from '../../src/network/network.ts';
import { type TinyEdge, type TinyNode, tie, tinyNetwork } from './tiny-network.ts';

/**
 * A federation of `regions` places `p0`, `p1`, …, each with so many branches `p0-b0`, …, each of these with so many
 * members `p0-b0-m0`, … who know each other; three members in a hundred know somebody anywhere.
 */
export function federation(regions: number, branches: number, members: number, seed = 1): Network {
  const random = seededRandom(seed);
  const nodes: TinyNode[] = [];
  const edges: TinyEdge[] = [];
  for (let region = 0; region < regions; region++) {
    const place = `p${region}`;
    nodes.push({ id: place, kind: 'place', name: `Region ${region}` });
    for (let number = 0; number < branches; number++) {
      const branch = `${place}-b${number}`;
      nodes.push({ id: branch, kind: 'initiative', name: `Branch ${region}.${number}` });
      edges.push(tie(`${branch} from ${place}`));
      for (let member = 0; member < members; member++) {
        const person = `${branch}-m${member}`;
        nodes.push({ id: person, kind: 'person', name: `Member ${region}.${number}.${member}` });
        edges.push(tie(`${person} founded ${branch}`));
        if (member > 0) edges.push(tie(`${person} knows ${branch}-m${Math.floor(random() * member)}`));
        if (random() < 0.03) edges.push(tie(`${person} knows ${nodes[Math.floor(random() * (nodes.length - 1))]?.id}`));
      }
    }
  }
  return tinyNetwork(nodes, edges);
}
