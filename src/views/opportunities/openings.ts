import { isGood, isHeld, type Meeting, type MeetingReason, type Partner } from '../../analysis/meeting/meeting.ts';

/** To whom of a list one of its names could introduce, in the order of the list. */
export interface Openings {
  /** Whom it truly knows, see `isGood`. */
  readonly known: readonly Partner[];
  /** For each of these whom it knows there, by index: the body itself, or who stands for it. */
  readonly met: readonly number[];
  /** The session in which it was with all of these, by index; -1: there is no one session. */
  readonly session: number;
  /** Who was at an event that it held, and no more. */
  readonly held: readonly Partner[];
}

/** To whom of the others somebody to meet could introduce, since they introduce there; O(partners). */
export function findOpenings({ groups }: Pick<Meeting, 'groups'>, { node }: Pick<Partner, 'node'>): Openings {
  const others = groups.flatMap(({ partners }) => partners.filter((partner) => partner.node !== node));
  const linkTo = (partner: Partner) => partner.introducers.find((one) => one.node === node);
  const known = others.filter((partner) => {
    const link = linkTo(partner);
    return link !== undefined && isGood(link, partner);
  });
  const links = known.map((partner) => linkTo(partner)?.toPartner);
  const sessions = new Set(links.map((link) => (link?.how === 'session' ? link.through : -1)));
  const held = others.filter((partner) => !known.includes(partner) && isHeldBy(linkTo(partner)));
  const met = known.map((partner, place) => links[place]?.whom ?? partner.node);
  return { known, met, session: sessions.size === 1 ? ([...sessions][0] ?? -1) : -1, held };
}

const isHeldBy = (link: Partner['introducers'][number] | undefined): boolean =>
  link !== undefined && isHeld(link.toPartner);

/** The reasons by which one would be put in touch with somebody, the first before the others: a cause before a place. */
const SOUGHT: readonly MeetingReason[] = ['learn', 'cause', 'elsewhere', 'doors', 'close'];

/** The same, those with whom one shares a cause before those who are only near. */
export const bySought = (partners: readonly Partner[]): readonly Partner[] =>
  partners.toSorted((one, other) => SOUGHT.indexOf(one.reason) - SOUGHT.indexOf(other.reason));
