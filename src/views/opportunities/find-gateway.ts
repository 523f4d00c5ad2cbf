import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { append } from '../../base/append.ts';

/** Somebody from elsewhere who could introduce to most of those to meet. */
export interface Gateway {
  readonly node: number;
  /** To how many of them, and of how many. */
  readonly count: number;
  readonly all: number;
}

/** Of fewer nothing can be said. */
const LEAST = 3;

/** Who from elsewhere could introduce to more than half of those to meet; null: nobody, or there are too few to say. */
export function findGateway({ groups }: Pick<Meeting, 'groups'>): Gateway | null {
  const partners = groups.flatMap((group) => group.partners);
  const doors = new Map<number, number[]>();
  for (const { node, introducers } of partners) {
    for (const one of introducers) if (!one.isOwn) append(doors, one.node, node);
  }
  const [first] = [...doors].sort(([, a], [, b]) => b.length - a.length);
  if (!first || partners.length < LEAST || first[1].length * 2 <= partners.length) return null;
  return { node: first[0], count: first[1].length, all: partners.length };
}
