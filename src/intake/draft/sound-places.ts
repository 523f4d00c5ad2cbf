import { LARGEST_AMOUNT } from '../../dataset/limits.ts';

type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

/** Without places beyond all measure; where all that there are is one point, nobody has placed anything. */
export function soundPlaces(positions: Places): Places {
  const places = [...positions].filter(([, place]) => place.every((value) => Math.abs(value) <= LARGEST_AMOUNT));
  const isSpread = new Set(places.map(([, place]) => place.join())).size > 1;
  return new Map(isSpread ? places : []);
}
