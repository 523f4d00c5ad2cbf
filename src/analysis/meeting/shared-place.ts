import { at } from '../../base/assert.ts';
import { findDoubt } from '../../network/doubt.ts';
import { share } from '../opportunities/belongings.ts';
import { traceBelonging } from '../opportunities/trace.ts';
import type { SharedPlace } from './proof.ts';
import { traceRegion } from './regions.ts';
import type { Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/** The first place that somebody and the seeker have by ties that are sure but for being inferred; null: none. */
export function findSharedPlace(terrain: Terrain, seeker: Seeker, node: number): SharedPlace | null {
  const { belongings, network, ties, regions } = terrain;
  for (const through of share(seeker.places, at(belongings.places, node))) {
    const place = seeker.regionOf.get(through) ?? through;
    const edges = [
      ...traceBelonging(network, ties, node, through),
      ...traceRegion(regions, place, through).toReversed(),
      ...(seeker.node < 0 ? [] : traceBelonging(network, ties, seeker.node, place).toReversed()),
    ];
    if (edges.length > 0 && edges.every((edge) => [null, 'inferred'].includes(findDoubt(network, edge)))) {
      return { place, edges };
    }
  }
  return null;
}
