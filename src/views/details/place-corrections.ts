import type { Correction } from '../../dataset/schema.ts';

/** A correction at one tie; it is told in full once and only referred to at the ties after. */
export interface PlacedCorrection {
  readonly correction: Correction;
  readonly isRepeated: boolean;
}

export interface PlacedCorrections {
  /** Those about the node itself: its name, or a claim that is none of its ties. */
  readonly own: readonly Correction[];
  readonly byEdge: ReadonlyMap<string, readonly PlacedCorrection[]>;
}

/** Puts the corrections that concern a node beside their claims; `edges` are its ties in the order shown. */
export function placeCorrections(
  corrections: readonly Correction[],
  node: string,
  edges: readonly string[],
): PlacedCorrections {
  const own: Correction[] = [];
  const byEdge = new Map<string, PlacedCorrection[]>();
  for (const correction of corrections) {
    const claims = new Set(correction.edges);
    const about = claims.size > 0 ? edges.filter((edge) => claims.has(edge)) : [];
    about.forEach((edge, place) => {
      const placed = byEdge.get(edge) ?? [];
      byEdge.set(edge, [...placed, { correction, isRepeated: place > 0 }]);
    });
    if (about.length === 0 && correction.nodes.includes(node)) own.push(correction);
  }
  return { own, byEdge };
}
