import { numberAt } from '../base/assert.ts';
import { finish, type Steps } from '../base/steps.ts';
import { CERTAINTIES, LAYERS, UNSAID } from '../dataset/vocabulary.ts';
import type { Filters } from './filters.ts';
import { buildMembershipInSteps, type Membership } from './membership.ts';
import type { Structure } from './structure.ts';

/** For edge e: the indices of its layer and certainty in the schema's lists, and of its relation in the dataset's. */
export interface EdgeCodes {
  readonly layer: Uint8Array;
  readonly certainty: Uint8Array;
  readonly relation: Int32Array;
}

/** What the layers and certainties leave: everything that a click in another facet does not change. */
export interface Ties {
  /** 1 where the tie counts. */
  readonly allowed: Uint8Array;
  /** Ties that count at each node; a loop is one. */
  readonly degrees: Int32Array;
  readonly membership: Membership;
}

// Turning a layer on and off again meets the same few combinations; more are forgotten, oldest first.
const KEPT = 4;
const codesOf = new WeakMap<Structure, EdgeCodes>();
const tiesOf = new WeakMap<Structure, Map<string, Ties>>();

/** What networks share which differ in words alone. */
const keyOf = (network: Structure & { readonly structure?: Structure }): Structure => network.structure ?? network;

/** The edges' words as numbers, made once for a network. */
export const buildEdgeCodes = (network: Structure): EdgeCodes => finish(buildEdgeCodesInSteps(network));

function* buildEdgeCodesInSteps(network: Structure): Steps<EdgeCodes> {
  let codes = codesOf.get(keyOf(network));
  if (!codes) {
    const relations = new Map([...network.relations.keys()].map((id, index) => [id, index]));
    const layer = Uint8Array.from(network.edges, (edge) => LAYERS.indexOf(edge.layer));
    yield;
    const certainty = Uint8Array.from(network.edges, (edge) => CERTAINTIES.indexOf(edge.certainty ?? UNSAID));
    yield;
    codes = {
      layer,
      certainty,
      relation: Int32Array.from(network.edges, (edge) => relations.get(edge.relation) ?? -1),
    };
    codesOf.set(keyOf(network), codes);
  }
  return codes;
}

/** A mark of 1 for each chosen option; all 1 when none is chosen, since an empty facet asks for nothing. */
export function markChosen(options: readonly string[], chosen: readonly string[]): Uint8Array {
  return Uint8Array.from(options, (option) => (chosen.length === 0 || chosen.includes(option) ? 1 : 0));
}

/** The ties that count under the layers and certainties chosen, remembered for the last few choices. */
export const buildTies = (network: Structure, chosen: Pick<Filters, 'layers' | 'certainties'>): Ties =>
  finish(buildTiesInSteps(network, chosen));

/** The same in steps of some ms. */
export function* buildTiesInSteps(
  network: Structure,
  { layers, certainties }: Pick<Filters, 'layers' | 'certainties'>,
): Steps<Ties> {
  const layerMark = markChosen(LAYERS, layers);
  const certaintyMark = markChosen(CERTAINTIES, certainties);
  const key = `${layerMark} ${certaintyMark}`;
  const kept = tiesOf.get(keyOf(network)) ?? new Map<string, Ties>();
  tiesOf.set(keyOf(network), kept);
  let ties = kept.get(key);
  if (!ties) {
    const codes = yield* buildEdgeCodesInSteps(network);
    yield;
    const allowed = codes.layer.map(
      (layer, edge) => numberAt(layerMark, layer) & numberAt(certaintyMark, numberAt(codes.certainty, edge)),
    );
    yield;
    const degrees = countDegrees(network, allowed);
    ties = { allowed, degrees, membership: yield* buildMembershipInSteps(network, allowed) };
  }
  kept.delete(key);
  kept.set(key, ties);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return ties;
}

/** How many of the ties marked with 1 each node has; a loop is one. */
export function countDegrees({ nodes, source, target }: Structure, allowed: Uint8Array): Int32Array {
  const degrees = new Int32Array(nodes.length);
  for (let edge = 0; edge < allowed.length; edge++) {
    if (!allowed[edge]) continue;
    const [from, to] = [numberAt(source, edge), numberAt(target, edge)];
    degrees[from] = numberAt(degrees, from) + 1;
    if (to !== from) degrees[to] = numberAt(degrees, to) + 1;
  }
  return degrees;
}
