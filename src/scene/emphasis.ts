import { at, numberAt } from '../base/assert.ts';
import type { Network } from '../network/network.ts';
import { recallHeld } from '../network/within.ts';

/** A path as drawn: its nodes in the order they are met, and the tie of each step. */
export interface Trail {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** What stays at full strength while the rest lies under the veil. */
export interface Emphasis {
  /** Nodes that get a ring: the selected ones, or the hovered one. */
  readonly centres: readonly number[];
  /** The centres and their visible neighbours, in the order they were reached; regions and what they hold among them. */
  readonly nodes: readonly number[];
  /** The visible ties between a centre and a neighbour, or the one selected tie. */
  readonly edges: readonly number[];
  /** The path among them, which is drawn in its own colour with its steps numbered. */
  readonly trail?: Trail | null;
}

/**
 * A node or several, with their visible neighbourhood, of which a region and its countries are, without any tie between
 * them too; O(degree). Null when none of them is visible.
 */
export function buildNodeEmphasis(
  network: Network,
  centres: readonly number[],
  shown: { readonly nodes: Uint8Array; readonly edges: Uint8Array },
): Emphasis | null {
  const visible = centres.filter((node) => shown.nodes[node] === 1);
  if (visible.length === 0) return null;
  const nodes = new Set(visible);
  const edges = new Set<number>();
  const held = recallHeld(network, shown.edges);
  for (const node of visible) {
    for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
      const edge = numberAt(network.rowEdge, slot);
      if (shown.edges[edge] !== 1) continue;
      edges.add(edge);
      nodes.add(numberAt(network.rowNode, slot));
    }
    for (const place of held.get(node) ?? []) if (shown.nodes[place] === 1) nodes.add(place);
  }
  return { centres: visible, nodes: [...nodes], edges: [...edges] };
}

/**
 * What is selected together with a path, where there is one. Without a selection the path stands alone
 * and its ends are the centres.
 */
export function withTrail(emphasis: Emphasis | null, trail: Trail | null): Emphasis | null {
  if (!trail) return emphasis;
  const ends = trail.nodes.length > 0 ? [at(trail.nodes, 0), at(trail.nodes, trail.nodes.length - 1)] : [];
  return {
    centres: emphasis && emphasis.centres.length > 0 ? emphasis.centres : ends,
    nodes: [...new Set([...(emphasis?.nodes ?? []), ...trail.nodes])],
    edges: [...new Set([...(emphasis?.edges ?? []), ...trail.edges])],
    trail,
  };
}

/** One tie with its two ends. */
export function buildEdgeEmphasis(
  network: Network,
  edge: number,
  shown: { readonly edges: Uint8Array },
): Emphasis | null {
  if (shown.edges[edge] !== 1) return null;
  return { centres: [], nodes: [numberAt(network.source, edge), numberAt(network.target, edge)], edges: [edge] };
}
