import type { Quality } from '../opportunities/hide-ties.ts';
import type { Proof, SharedPlace, Why } from './proof.ts';
import type { Member } from './standing.ts';

// What the question of whom to meet is answered with: nodes and ties are known by their index in the network.

/**
 * Why to meet somebody. The order decides where groups are equally strong.
 * - `close`: a step away, through people and bodies, a session or an event that both were in.
 * - `cause`: works on what the seeker works on, and not in another place as far as is known.
 * - `doors`: reaches many whom the seeker does not.
 * - `learn`: does what the seeker looks for; nobody where it names nothing.
 * - `elsewhere`: the same cause in another place.
 */
export const MEETING_REASONS = ['close', 'cause', 'doors', 'learn', 'elsewhere'] as const;
export type MeetingReason = (typeof MEETING_REASONS)[number];

/** How much speaks for somebody, from the least on; what each reason asks for is in `measures.ts`. */
export const STRENGTHS = ['faint', 'fair', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How much speaks for somebody by one reason. */
export interface Rating {
  readonly strength: Strength;
  /** Comparable among those of the same strength. */
  readonly score: number;
  /** How strong it would be if few shared it, where many do: by that it is held against other reasons that are faint. */
  readonly nominal?: Strength;
}

/** One reason to meet somebody. */
export interface Because {
  readonly reason: MeetingReason;
  readonly strength: Strength;
  /** What it rests on, the weightiest first, at most `MOST_PROOFS`. */
  readonly proofs: readonly Proof[];
}

/** A person to write to, and by which tie; of a person itself `as` is `self`, without any tie. */
export interface Contact {
  readonly node: number;
  /** `representative`: was where the body was; `speaker`: was in a session without it; `member`: neither. */
  readonly as: 'self' | 'founder' | 'representative' | 'speaker' | 'member';
  readonly edges: readonly number[];
}

export type LinkHow = 'tie' | 'body' | 'session' | 'event' | 'host' | 'guest' | 'listed' | 'names' | 'theme' | 'place';

/** How an introducer knows one side. */
export interface Link {
  /**
   * `tie`: by which two know each other; `body`: both are its people; `session` and `event`: both were there; `host`: the
   * introducer held the event; `guest`: a person who was in a session of the event that the other held; `names`: the
   * introducer cites the other or likens it to something; `theme` and `place`: as the seeker describes. All ties of a link
   * are firm, but for `listed`: the introducer held the event, and that the other came is not certain; and `place`, which a
   * rule may infer.
   */
  readonly how: LinkHow;
  /** Who of that side: the seeker or who stands for it, the partner or its contact; -1: somebody described. */
  readonly whom: number;
  /** The body, session, event, theme or place; -1 for a tie. */
  readonly through: number;
  /** From the introducer to the side: one tie, or those by which both were there. */
  readonly edges: readonly number[];
}

/** A person or body that could be asked to introduce the seeker. */
export interface Introducer {
  readonly node: number;
  /** Who is written to for it; null where it is a body of which nobody is known. */
  readonly contact: Contact | null;
  /** Whether it is one of the seeker's own people. */
  readonly isOwn: boolean;
  readonly toSeeker: Link;
  readonly toPartner: Link;
  /** Of what the seeker's own side is not: a place that it and the seeker have, beside the link between them; else null. */
  readonly near: SharedPlace | null;
}

/** Whether whoever introduces held the event by which they know a side, which was there or is listed. */
export const isHeld = ({ how }: Pick<Link, 'how'>): boolean => how === 'host' || how === 'listed';

/** Whether a link rests on where both were, and not on a tie between two or what both have. */
export const isPresence = ({ how }: Pick<Link, 'how'>): boolean =>
  how === 'session' || how === 'event' || how === 'guest' || how === 'host' || how === 'listed';

/** Whether a link is an acquaintance and not only a place where both were. */
export const isAcquaintance = ({ how }: Pick<Link, 'how'>): boolean => how === 'tie' || how === 'body';

/**
 * Whether one would be asked first: they are acquainted with both sides; of one's own people a session with the other is
 * enough. Who only sat in a room with somebody, or held an event, may be asked, but writing without them is nearer.
 */
export const leads = ({ isOwn, toSeeker, toPartner }: Pick<Introducer, 'isOwn' | 'toSeeker' | 'toPartner'>): boolean =>
  isAcquaintance(toSeeker) && (isAcquaintance(toPartner) || (isOwn && toPartner.how === 'session'));

/** What says no more than that two were part of one event, or have something in common: neither need know the other. */
const LOOSE: readonly LinkHow[] = ['event', 'listed', 'theme'];

/** How well one half of an introduction is known: who was at the event and is of one's own place can be reached. */
function rateHalf(link: Link, isNear: boolean): Strength {
  if (isAcquaintance(link)) return 'strong';
  return LOOSE.includes(link.how) && !isNear ? 'faint' : 'fair';
}

/**
 * How good an introduction is: as good as the weaker of its two halves. Strong by acquaintance; faint by who was only
 * at an event with one of both or only has something in common with one, so that writing directly is as good; else fair.
 */
export function rateIntroduction({ toSeeker, toPartner, near }: Pick<Introducer, 'toSeeker' | 'toPartner' | 'near'>) {
  const halves = [rateHalf(toSeeker, near !== null), rateHalf(toPartner, false)];
  return STRENGTHS.find((strength) => halves.includes(strength)) ?? 'faint';
}

/**
 * Whether somebody truly knows the partner: by a tie, one body, a session that both were in, or since they name it. Who
 * held the event, or was at it, may never have spoken to them.
 */
export const knowsPartner = ({ toPartner: { how } }: Pick<Introducer, 'toPartner'>): boolean =>
  how === 'tie' || how === 'body' || how === 'session' || how === 'names';

/**
 * Whether somebody truly introduces, so that asking them is nearer than writing directly: they know the partner, see
 * `knowsPartner`, no half of it is faint, and there is whom to write to, or at the partner there is nobody either. The
 * list, its rows, the letters and the way on the map all go by this.
 */
export const isGood = (introducer: Introducer, { contact }: Pick<Partner, 'contact'>): boolean =>
  (introducer.contact !== null || contact === null) &&
  knowsPartner(introducer) &&
  rateIntroduction(introducer) !== 'faint';

/** The way over two who know each other, where nobody knows both sides. */
export interface Chain {
  /** Who is asked: what is said to lead to the partner leads to the second. */
  readonly first: Introducer;
  readonly second: number;
  /** From the second to the partner's side. */
  readonly onward: Link;
}

/** A person who may know a partner's side, as the source says without being sure of it. */
export interface MayKnow {
  readonly node: number;
  readonly link: Link;
}

/** Somebody to meet. Nobody stands in two groups. */
export interface Partner extends Because {
  readonly node: number;
  /** By what ranks its group; comparable within it alone, and among those of one strength. */
  readonly score: number;
  /** The other reasons, in the order of `MEETING_REASONS`, without what a whole event was about. */
  readonly also: readonly Because[];
  /** By what they are among the first to meet, of all that speaks for them. */
  readonly why: Why;
  /** Null where the map knows nobody. */
  readonly contact: Contact | null;
  /** At most three, best first; none: by the chain, or directly. */
  readonly introducers: readonly Introducer[];
  /** Only where nobody can introduce but by having held an event. */
  readonly chain: Chain | null;
  /** Who of the seeker's own was at an event with them, and no nearer: that introduces nobody, but can be said. */
  readonly present: readonly Introducer[];
  /** At most two others; nobody of somebody described, to whom they are strangers. */
  readonly perhaps: readonly MayKnow[];
  /** Of a person the bodies that it can speak for: those it founded first. */
  readonly bodies: readonly Member[];
  /** Who is left out since they come with this one: what a person founded or belongs to, or the people of a body. */
  readonly together: readonly number[];
}

/** How well a measure finds known ties that were hidden from it; see `Quality`. */
export interface GroupTrial {
  /** How many ties were hidden; 0: it cannot be tried on what is shown. */
  readonly ties: number;
  readonly own: Quality;
  readonly plain: Quality;
  /** What knowing nothing finds. */
  readonly chance: Quality;
}

export interface MeetingGroup {
  readonly reason: MeetingReason;
  /** Best first, at most `MOST_PARTNERS`: show some, the others on request. */
  readonly partners: readonly Partner[];
  /** How many there are in all. */
  readonly found: number;
  /** What ranks them: our own measure or, where that does not beat it, the plain index and then our own. */
  readonly by: 'own' | 'plain';
  /** Whether that finds hidden ties worse than chance. */
  readonly isBelowChance: boolean;
  /** Null for a reason that no hidden tie can try: `learn`. */
  readonly trial: GroupTrial | null;
}

/** Whom a seeker should meet. */
export interface Meeting {
  /** Who asks; -1 for somebody who is described. */
  readonly seeker: number;
  /** The people who stand for the seeker: of a body its founders and its own people; of a person nobody. */
  readonly own: readonly number[];
  /** Of a person who asks the bodies that it can speak for by firm ties: those it founded first. */
  readonly bodies: readonly Member[];
  /** One for each of `MEETING_REASONS`, in that order; any may be empty. */
  readonly groups: readonly MeetingGroup[];
}
