import { isHeld, type Meeting } from '../../analysis/meeting/meeting.ts';
import { append } from '../../base/append.ts';

/** Somebody from elsewhere who could introduce to most of those to meet. */
export interface Gateway {
  readonly node: number;
  /** To how many of them, and of how many. */
  readonly count: number;
  readonly all: number;
  /** The one event that they held, where that is why; else -1. */
  readonly event: number;
  /** Whether they are among those to meet. */
  readonly isListed: boolean;
}

/** Of fewer nothing can be said. */
const LEAST = 3;

/**
 * Who from elsewhere could introduce to more than half of those to meet; null: nobody, or there are too few to say. For
 * somebody described, to whom nobody is tied, only who held the event and has something in common with them.
 */
export function findGateway({ seeker, groups }: Pick<Meeting, 'seeker' | 'groups'>): Gateway | null {
  const partners = groups.flatMap((group) => group.partners);
  const doors = new Map<number, number[]>();
  for (const { introducers } of partners) {
    for (const { isOwn, node, toPartner } of introducers) {
      if (!isOwn) append(doors, node, isHeld(toPartner) ? toPartner.through : -1);
    }
  }
  const [first] = [...doors].sort(([, a], [, b]) => b.length - a.length);
  if (!first || partners.length < LEAST || first[1].length * 2 <= partners.length) return null;
  const [node, events] = first;
  const event = new Set(events).size === 1 ? (events[0] ?? -1) : -1;
  if (seeker < 0 && event < 0) return null;
  const isListed = partners.some((partner) => partner.node === node);
  return {
    node,
    count: events.length,
    all: partners.length,
    event,
    isListed,
  };
}
