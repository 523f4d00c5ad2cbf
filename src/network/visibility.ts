import { numberAt } from '../base/assert.ts';
import { finish, type Steps } from '../base/steps.ts';
import { CERTAINTIES, LAYERS } from '../dataset/vocabulary.ts';
import { bitOf, buildVerdicts, CONDITIONS, type Verdicts } from './conditions.ts';
import { isContext } from './editions.ts';
import { type FacetName, type FilterName, type Filters, type Focus, listAskedFor, NO_FILTERS } from './filters.ts';
import type { FacetMembership } from './membership.ts';
import type { Structure } from './structure.ts';
import { buildEdgeCodes, buildTies, buildTiesInSteps, countDegrees, markChosen, type Ties } from './ties.ts';

/** What the filters and the focus leave of a network, and what each option would leave. */
export interface Visibility {
  /** 1 where the node is on the map, in node order: it meets all that is asked, or is the frame of what does. */
  readonly nodes: Uint8Array;
  /** 1 where the tie is shown: it counts, its relation is asked for, both its ends are on the map. */
  readonly edges: Uint8Array;
  /** 1 where the node meets all that is asked: what counts, and takes part in answers. */
  readonly counted: Uint8Array;
  readonly nodeCount: number;
  /** What was asked for by name and meets not all else that is asked, by index, ascending: it stays in sight, as context. */
  readonly frame: readonly number[];
  readonly edgeCount: number;
  /**
   * For each option of each facet, zeros included. Kinds, places, themes, sessions, days and
   * editions: how many nodes would be shown with this option in place of the facet's present choice, all else as it is. Relations: how
   * many ties would be shown so, within the present focus. Layers and certainties: how many ties of that layer
   * or certainty lie between the nodes shown now, of those the other facets let through.
   */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  /** Ties that the layers and certainties leave at each node: what the filter by number of ties goes by. */
  readonly degrees: Int32Array;
  /** Ties that are shown at each node: what is told of it, beside all that it has. */
  readonly shownTies: Int32Array;
  /** Who meets all but the places that are asked for, and of whom nobody says any place: unknown, and no “no”. */
  readonly placeless: number;
  /** Nodes that would be shown if only this filter were taken off (layers and certainties: put to rest). */
  readonly leftOutBy: Readonly<Record<FilterName, number>>;
}

/**
 * Applies the filters. Layers and certainties say which ties count at all, so memberships, degrees and
 * the focus follow from them; a focus on a node that does not exist asks for nothing. What depends on
 * layers and certainties alone is remembered, so that a click elsewhere costs one pass over the lists.
 */
export const buildVisibility = (network: Structure, filters: Filters, focus: Focus | null): Visibility =>
  finish(buildVisibilityInSteps(network, filters, focus));

/** The same in a few steps. */
export function* buildVisibilityInSteps(network: Structure, filters: Filters, focus: Focus | null): Steps<Visibility> {
  const ties = yield* buildTiesInSteps(network, filters);
  const verdicts = buildVerdicts(network, filters, focus, ties);
  yield;
  const { failed, drawable } = verdicts;
  const nodes = new Uint8Array(failed.length);
  let nodeCount = 0;
  for (let node = 0; node < failed.length; node++) if (failed[node] === 0) nodeCount += nodes[node] = 1;
  const frame = listFrame(network, filters, focus, failed);
  const counted = frame.length > 0 ? nodes.slice() : nodes;
  for (const node of frame) nodes[node] = 1;
  const edges = new Uint8Array(drawable.length);
  let edgeCount = 0;
  for (let edge = 0; edge < edges.length; edge++) {
    if (!drawable[edge] || !nodes[numberAt(network.source, edge)] || !nodes[numberAt(network.target, edge)]) continue;
    edgeCount += edges[edge] = 1;
  }
  yield;
  const nodeCounts = countNodes(ties, verdicts);
  yield;
  const tieCounts = countTies(network, filters, verdicts, ties.allowed, frame);
  yield;
  const leftOutBy = countLeftOut(network, filters, focus, verdicts);
  yield;
  return {
    nodes,
    edges,
    counted,
    nodeCount,
    frame,
    edgeCount,
    counts: { ...nodeCounts, ...tieCounts },
    degrees: ties.degrees,
    shownTies: countDegrees(network, edges),
    placeless: countPlaceless(network, ties.membership.places, failed),
    leftOutBy,
  };
}

const NO_FRAME: readonly number[] = [];

/** What is asked for by name, as far as something leaves it out. */
function listFrame({ nodeIndex }: Structure, filters: Filters, focus: Focus | null, failed: Uint16Array) {
  const nodes = new Set(listAskedFor(filters, focus).flatMap((id) => nodeIndex.get(id) ?? []));
  const frame = [...nodes].filter((node) => failed[node] !== 0);
  return frame.length > 0 ? frame.sort((one, other) => one - other) : NO_FRAME;
}

/** People, initiatives and other bodies that fail the places alone, and have none. */
function countPlaceless(network: Structure, { rowStart }: FacetMembership, failed: Uint16Array): number {
  let count = 0;
  for (let node = 0; node < failed.length; node++) {
    const hasNone = rowStart[node] === rowStart[node + 1];
    if (failed[node] === bitOf('places') && hasNone && !isContext(network, node)) count++;
  }
  return count;
}

const toMap = (options: readonly string[], counts: Int32Array): ReadonlyMap<string, number> =>
  new Map(options.map((option, index) => [option, numberAt(counts, index)]));

/** A node that fails nothing counts in every facet, one that fails one facet alone counts there. */
function countNodes(ties: Ties, { failed }: Verdicts) {
  const count = (facet: FacetMembership, bit: number) => {
    const counts = new Int32Array(facet.options.length);
    for (let node = 0; node < failed.length; node++) {
      if (failed[node] !== 0 && failed[node] !== bit) continue;
      const end = numberAt(facet.rowStart, node + 1);
      for (let slot = numberAt(facet.rowStart, node); slot < end; slot++) {
        const option = numberAt(facet.rowOption, slot);
        counts[option] = numberAt(counts, option) + 1;
      }
    }
    return toMap(facet.options, counts);
  };
  const { kinds, places, themes, sessions, days, editions } = ties.membership;
  return {
    kinds: count(kinds, bitOf('kinds')),
    places: count(places, bitOf('places')),
    themes: count(themes, bitOf('themes')),
    sessions: count(sessions, bitOf('sessions')),
    days: count(days, bitOf('days')),
    editions: count(editions, bitOf('editions')),
  };
}

function countTies(
  network: Structure,
  filters: Filters,
  { failed: tried, timely }: Verdicts,
  allowed: Uint8Array,
  frame: readonly number[],
) {
  // What is the frame is on the map whatever it fails.
  const failed = frame.length > 0 ? tried.slice() : tried;
  for (const node of frame) failed[node] = 0;
  const codes = buildEdgeCodes(network);
  const relationIds = [...network.relations.keys()];
  const layerMark = markChosen(LAYERS, filters.layers);
  const certaintyMark = markChosen(CERTAINTIES, filters.certainties);
  const relationMark = markChosen(relationIds, filters.relations);
  const relations = new Int32Array(relationIds.length);
  const layers = new Int32Array(LAYERS.length);
  const certainties = new Int32Array(CERTAINTIES.length);
  // A tie of a relation makes both its ends touch that relation: only what else they fail matters to it.
  const otherThanRelations = ~bitOf('relations');
  for (let edge = 0; edge < codes.relation.length; edge++) {
    const fails = numberAt(failed, numberAt(network.source, edge)) | numberAt(failed, numberAt(network.target, edge));
    if ((fails & otherThanRelations) !== 0 || !timely[edge]) continue;
    const relation = numberAt(codes.relation, edge);
    const layer = numberAt(codes.layer, edge);
    const certainty = numberAt(codes.certainty, edge);
    if (allowed[edge]) relations[relation] = numberAt(relations, relation) + 1;
    if (fails !== 0 || !relationMark[relation]) continue;
    if (certaintyMark[certainty]) layers[layer] = numberAt(layers, layer) + 1;
    if (layerMark[layer]) certainties[certainty] = numberAt(certainties, certainty) + 1;
  }
  return {
    relations: toMap(relationIds, relations),
    layers: toMap(LAYERS, layers),
    certainties: toMap(CERTAINTIES, certainties),
  };
}

function countLeftOut(network: Structure, filters: Filters, focus: Focus | null, { failed }: Verdicts) {
  const alone = new Int32Array(1 << CONDITIONS.length);
  for (const bits of failed) alone[bits] = numberAt(alone, bits) + 1;
  const counts = {} as Record<FilterName, number>;
  for (const condition of CONDITIONS) counts[condition] = numberAt(alone, bitOf(condition));
  // Layers and certainties take nodes out only by way of the ties that others ask about: try without them.
  for (const facet of ['layers', 'certainties'] as const) {
    counts[facet] = 0;
    const rested: Filters = { ...filters, [facet]: NO_FILTERS[facet] };
    const ties = buildTies(network, rested);
    if (ties === buildTies(network, filters)) continue;
    const without = buildVerdicts(network, rested, focus, ties).failed;
    for (let node = 0; node < failed.length; node++) if (failed[node] && !without[node]) counts[facet]++;
  }
  return counts;
}
