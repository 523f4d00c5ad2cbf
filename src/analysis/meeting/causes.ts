import { at } from '../../base/assert.ts';
import { traceBelonging } from '../opportunities/trace.ts';
import type { Terrain } from './terrain.ts';

const known = new WeakMap<Terrain, Map<number, ReadonlySet<number>>>();

/** The themes that a node has by a tie of its own or through what it founded, not from a session alone. */
export function listOwnThemes(terrain: Terrain, node: number): ReadonlySet<number> {
  const { network, ties, belongings } = terrain;
  const all = known.get(terrain) ?? new Map<number, ReadonlySet<number>>();
  known.set(terrain, all);
  const found =
    all.get(node) ??
    new Set(
      at(belongings.themes, node).filter((theme) => {
        const trace = traceBelonging(network, ties, node, theme);
        const isFounding = ({ relation }: { relation: string }) => network.relations.get(relation)?.role === 'founding';
        return trace.length === 1 || (trace[0] !== undefined && isFounding(at(network.edges, trace[0])));
      }),
    );
  all.set(node, found);
  return found;
}
