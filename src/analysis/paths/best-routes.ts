import { at } from '../../base/assert.ts';
import { compareRoutes, findBestRoute, type Route } from './best-route.ts';
import type { Ways } from './ways.ts';

/** A route, and the place from which on it was looked for: before it, it is like the one it branched off. */
interface Branch extends Route {
  readonly parting: number;
}

/**
 * The `count` best routes without loops, best first, by the order of `compareRoutes`; no two pass the same
 * nodes in the same order. Yen's algorithm (Jin Y. Yen, Management Science 17, 1971) with Lawler's saving
 * (1972) of not looking again where the parent has looked: at most count × steps searches.
 */
export function findBestRoutes(ways: Ways, from: number, to: number, count: number): readonly Route[] {
  const first = findBestRoute(ways, from, to, { nodes: new Uint8Array(ways.container.length), seconds: new Set() });
  const found: Branch[] = first ? [{ ...first, parting: 0 }] : [];
  const waiting: Branch[] = [];
  while (found.length > 0 && found.length < count) {
    waiting.push(...branchOff(ways, to, found));
    waiting.sort((one, other) => compareRoutes(ways, one, other));
    const best = waiting.shift();
    if (!best) break;
    found.push(best);
  }
  return found;
}

/** The best continuation from each place of the last route found that no found route takes. */
function branchOff(ways: Ways, to: number, found: readonly Branch[]): readonly Branch[] {
  const last = at(found, found.length - 1);
  const branches: Branch[] = [];
  for (let place = last.parting; place < last.slots.length; place++) {
    const spur = at(last.nodes, place);
    const nodes = new Uint8Array(ways.container.length);
    for (const node of last.nodes.slice(0, place)) nodes[node] = 1;
    const seconds = new Set<number>();
    for (const route of found) {
      const isAlike = last.nodes.slice(0, place + 1).every((node, step) => node === route.nodes[step]);
      if (isAlike) seconds.add(at(route.nodes, place + 1));
    }
    const tail = findBestRoute(ways, spur, to, { nodes, seconds });
    if (!tail) continue;
    branches.push({
      nodes: [...last.nodes.slice(0, place), ...tail.nodes],
      slots: [...last.slots.slice(0, place), ...tail.slots],
      parting: place,
    });
  }
  return branches;
}
