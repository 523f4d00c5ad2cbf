import type { Measure, Projection } from '../parameters.ts';

/** A node by its index in the network. */
type Node = number;

/**
 * Why an actor stands where it stands, drawn from its own ties; `language` makes the sentence.
 * - `ties`: whom it is tied to, sorted by what they are; for degree.
 * - `shares`: what it shares with how many others, and with whom most (up to 2); for degree in a projection.
 * - `between`: pairs of nodes that it ties (up to 2, in no pair the same node) and that are not tied
 *   themselves, or more weakly; `only` where no other node is tied to both.
 * - `closed`: nobody needs it in between, since all it is tied to reach each other as well without it.
 * - `reach`: how many nodes are one and up to two ties away, of how many others, through whom most of them.
 * - `known`: who hands it the largest shares (0–1) of what its ties bring, up to 3.
 * - `joins`: between how many pairs of places (themes) it stands, and which up to 2 of them are joined through
 *   it by most pairs of actors; for bridging, in networks of up to 400 nodes.
 * - `spans`: the places (themes) that it and its ties belong to, those of most of them first; for bridging in
 *   larger ones.
 * - `alone`: it has no ties.
 */
export type Why =
  | { readonly code: 'ties'; readonly groups: readonly TieGroup[]; readonly besides: number }
  | {
      readonly code: 'shares';
      readonly shared: readonly Node[];
      readonly others: number;
      readonly strongest: readonly Node[];
    }
  | { readonly code: 'between'; readonly only: boolean; readonly pairs: readonly (readonly [Node, Node])[] }
  | { readonly code: 'closed'; readonly others: readonly Node[] }
  | {
      readonly code: 'reach';
      readonly near: number;
      readonly within: number;
      readonly of: number;
      readonly through: readonly Node[];
    }
  | { readonly code: 'known'; readonly by: readonly { readonly node: Node; readonly share: number }[] }
  | {
      readonly code: 'joins';
      readonly facet: 'places' | 'themes';
      readonly count: number;
      readonly pairs: readonly (readonly [Node, Node])[];
    }
  | { readonly code: 'spans'; readonly facet: 'places' | 'themes'; readonly options: readonly Node[] }
  | { readonly code: 'alone' };

/** The nodes of one sort that an actor is tied to, those with most ties of their own first. */
export interface TieGroup {
  readonly sort: 'actor' | 'session' | 'event' | 'place' | 'theme' | 'other';
  readonly nodes: readonly Node[];
}

/** The ranks an actor takes when the ties are not quite what they are. */
export interface Stability {
  /** The best and the worst rank when one tie is taken away, over all trials; its present rank among them. */
  readonly best: number;
  readonly worst: number;
  /** In how many of the trials it keeps its rank, or gains. */
  readonly kept: number;
  /** Its rank without inferred ties; null where there are none. */
  readonly withoutInferred: number | null;
}

export interface RankedActor {
  readonly node: Node;
  readonly value: number;
  /** From 1; equal values share a rank, and the ranks they would fill are left out after them. */
  readonly rank: number;
  readonly why: Why;
  /** Null where the trials would take too long. */
  readonly stability: Stability | null;
}

/** Who matters by one measure. */
export interface KeyActors {
  readonly measure: Measure;
  readonly through: Projection;
  readonly containers: boolean;
  /** Best first; equals in the order of the dataset. */
  readonly actors: readonly RankedActor[];
  /** The measure of every node of the network by its index; NaN where it takes no part. */
  readonly values: Float64Array;
  /** What was measured: nodes, and pairs of tied nodes. */
  readonly nodeCount: number;
  readonly tieCount: number;
  /** How many nodes stand for all as ends of paths, where the value is an estimate; null: it is exact. */
  readonly sampled: number | null;
  /** How many ties were taken away in turn, and whether that was every one; null: none were. */
  readonly trials: { readonly count: number; readonly every: boolean } | null;
  /** How many sessions, places or themes have too many actors for sharing them to count as a tie. */
  readonly tooLarge: number;
}
