import type { Network } from '../network.ts';
import { findTied, type Tied } from './find-tied.ts';
import type { Parts } from './parts.ts';

/**
 * Where nothing is all that a query says and names, what is all of it but one thing: of `garden for maize in Oslo` the
 * gardens for maize, those in Oslo, and who else has to do with both. O(nodes + edges) for each part.
 */
export function findNear(network: Network, parts: Parts): readonly Tied[] {
  const own = parts.said.filter(({ phrase }) => !phrase.isSmall);
  if (parts.named.length + own.length < 3) return [];
  const ways = [
    ...parts.named.map((_, place) => withoutNamed(parts, place)),
    ...own.map((one) => ({ ...parts, said: parts.said.filter((other) => other !== one) })),
  ];
  const found = new Map<number, Tied>();
  for (const way of ways) {
    for (const one of findTied(network, way)) if (!found.has(one.node)) found.set(one.node, one);
  }
  return [...found.values()];
}

function withoutNamed({ said, named }: Parts, place: number): Parts {
  return {
    named: named.filter((_, other) => other !== place),
    said: said.flatMap((one) => {
      if (one.named === place) return one.phrase.isSmall ? [] : [{ ...one, named: -1 }];
      return [one.named > place ? { ...one, named: one.named - 1 } : one];
    }),
  };
}
