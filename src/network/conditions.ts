import { numberAt } from '../base/assert.ts';
import type { EdgeCode } from './codes.ts';
import type { Filters, Focus } from './filters.ts';
import { type FacetMembership, NODE_FACETS } from './membership.ts';
import { nodesWithin } from './neighbours.ts';
import type { Structure } from './structure.ts';
import { buildEdgeCodes, markChosen, type Ties } from './ties.ts';

/** Everything a node must meet to be shown; the place in this list is its bit in `Verdicts.failed`. */
export const CONDITIONS = [...NODE_FACETS, 'relations', 'degree', 'focus'] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface Verdicts {
  /** For each node, one bit for each condition it fails: 0 is shown, a power of two fails just one. */
  readonly failed: Uint16Array;
  /** 1 for the ties of the editions that are asked for, and for those nobody has said an edition of. */
  readonly timely: Uint8Array;
  /** 1 for the ties that count, are timely and whose relation is asked for, whatever becomes of their ends. */
  readonly drawable: Uint8Array;
}

export const bitOf = (condition: Condition): number => 1 << CONDITIONS.indexOf(condition);

/** Tries every node on every condition. O(nodes + edges + memberships). */
export function buildVerdicts(network: Structure, filters: Filters, focus: Focus | null, ties: Ties): Verdicts {
  const failed = new Uint16Array(network.nodes.length);
  for (const facet of NODE_FACETS) {
    if (filters[facet].length > 0) failOutside(failed, bitOf(facet), ties.membership[facet], filters[facet]);
  }
  const related = filters.relations.length > 0 ? drawRelations(network, filters.relations, ties.allowed) : ties.allowed;
  if (filters.relations.length > 0) failUntouched(network, failed, bitOf('relations'), related);
  if (filters.degree) {
    const [least, most] = filters.degree;
    failWhere(
      failed,
      bitOf('degree'),
      (node) => numberAt(ties.degrees, node) < least || numberAt(ties.degrees, node) > most,
    );
  }
  const centre = focus ? network.nodeIndex.get(focus.node) : undefined;
  if (focus && centre !== undefined) {
    const within = nodesWithin(network, centre, focus.depth, related);
    failWhere(failed, bitOf('focus'), (node) => !within[node]);
  }
  const timely = markTimely(network, filters.editions);
  const drawable =
    filters.editions.length > 0 ? related.map((isDrawn, edge) => isDrawn & numberAt(timely, edge)) : related;
  return { failed, timely, drawable };
}

/** A tie of another edition says nothing of those that are asked for, though both its ends were there. */
function markTimely({ edges }: Structure, editions: readonly string[]): Uint8Array {
  const isAsked = ({ editions: told }: EdgeCode) => !told || told.some((id) => editions.includes(id));
  return editions.length > 0
    ? Uint8Array.from(edges, (edge) => (isAsked(edge) ? 1 : 0))
    : new Uint8Array(edges.length).fill(1);
}

function failWhere(failed: Uint16Array, bit: number, fails: (node: number) => boolean): void {
  for (let node = 0; node < failed.length; node++) if (fails(node)) failed[node] = numberAt(failed, node) | bit;
}

/** An option that the dataset does not have is met by no node. */
function failOutside(failed: Uint16Array, bit: number, facet: FacetMembership, chosen: readonly string[]): void {
  const { rowStart, rowOption } = facet;
  const mark = markChosen(facet.options, chosen);
  failWhere(failed, bit, (node) => {
    const end = numberAt(rowStart, node + 1);
    for (let slot = numberAt(rowStart, node); slot < end; slot++) if (mark[numberAt(rowOption, slot)]) return false;
    return true;
  });
}

function drawRelations(network: Structure, relations: readonly string[], allowed: Uint8Array): Uint8Array {
  const { relation } = buildEdgeCodes(network);
  const mark = markChosen([...network.relations.keys()], relations);
  return allowed.map((isAllowed, edge) => isAllowed & numberAt(mark, numberAt(relation, edge)));
}

function failUntouched({ source, target }: Structure, failed: Uint16Array, bit: number, drawable: Uint8Array): void {
  const touched = new Uint8Array(failed.length);
  for (let edge = 0; edge < drawable.length; edge++) {
    if (!drawable[edge]) continue;
    touched[numberAt(source, edge)] = 1;
    touched[numberAt(target, edge)] = 1;
  }
  failWhere(failed, bit, (node) => !touched[node]);
}
