import { append } from '../../base/append.ts';
import type { Structure } from '../../network/structure.ts';
import { type Holding, listHoldings, listWider } from '../../network/within.ts';

/** Which places lie in which: what is in a country is in its regions. */
export interface Regions {
  /** By place: the regions that hold it. */
  readonly wider: ReadonlyMap<number, readonly number[]>;
  /** By region: the places that it holds. */
  readonly narrower: ReadonlyMap<number, readonly number[]>;
  readonly holdings: ReadonlyMap<number, readonly Holding[]>;
}

/** O(nodes + ties). `ties` marks those that count. */
export function buildRegions(network: Structure, ties: Uint8Array): Regions {
  const wider = listWider(network, ties);
  const narrower = new Map<number, number[]>();
  for (const [place, regions] of wider) for (const region of regions) append(narrower, region, place);
  return { wider, narrower, holdings: listHoldings(network, ties) };
}

/** The ties of the source that lead from a region down to a place that it holds; where geography says so there is none. */
export function traceRegion(regions: Regions, region: number, place: number): readonly number[] {
  if (region === place) return [];
  const { holdings, wider } = regions;
  const step = holdings.get(place)?.find((held) => held.region === region || wider.get(held.region)?.includes(region));
  if (!step) return [];
  const before = traceRegion(regions, region, step.region);
  return step.tie < 0 ? before : [...before, step.tie];
}
