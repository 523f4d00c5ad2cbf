/**
 * What a reason rests on. `nodes` are what is named, `edges` the ties from the seeker's side to the other, as far as
 * ties and not rules say it; of somebody described who is not on the map there are only those of the other.
 * - `between`: `nodes` is who both know, or two who know each other: the seeker's own first. `edges` is the way.
 * - `session`, `event`, `host`: the last of `nodes` is where both were, of `host` an event that the other held; before
 *   it who stood for the seeker there, if it did not itself.
 * - `theme`, `place`: `nodes` is what both have.
 * - `event-theme`: `nodes` are the event that the seeker was at, and what it was about as a whole, which the other deals
 *   with as most there do; only where both share nothing rarer.
 * - `kind`: of the kind that somebody described is; no nodes.
 * - `neighbours`: `count` is how many the other has; no nodes. Only where that orders the doors.
 * - `reach`: `nodes` are some whom the other knows and the seeker does not, `edges` one tie to each.
 * - `reach-session`: `nodes` is a session of the other, with `count` people and bodies new to the seeker.
 * - `looked-for`: `nodes` is a theme that the seeker looks for and the other has.
 * - `elsewhere`: `nodes` are the places of the other.
 */
export type ProofCode =
  | 'between'
  | 'session'
  | 'event'
  | 'host'
  | 'theme'
  | 'place'
  | 'event-theme'
  | 'kind'
  | 'neighbours'
  | 'reach'
  | 'reach-session'
  | 'looked-for'
  | 'elsewhere';

export interface Proof {
  readonly code: ProofCode;
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** How many there are of what `nodes` names some of; else 1. */
  readonly count: number;
}

/** One part of why somebody is among the first to meet. */
export interface WhyPart {
  readonly proof: Proof;
  /** How many others who can be met share it; a body and who is written to for it are one. Of `reach` how many it reaches. */
  readonly others: number;
  /** Of a theme: whether the partner has it by a tie of its own and not from a session or an event alone. */
  readonly isOwn: boolean;
}

/** Why somebody is to be met by what whoever asks has and wants: the weightiest part first, two at most. */
export interface Why {
  readonly parts: readonly WhyPart[];
  /** Comparable among all whom one and the same should meet. */
  readonly weight: number;
}

/** A place in common. */
export interface SharedPlace {
  readonly place: number;
  /** From the introducer to it, and of a seeker of the map on to the seeker; stated surely, or inferred. */
  readonly edges: readonly number[];
}
