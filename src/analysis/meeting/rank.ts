import { append } from '../../base/append.ts';
import { at } from '../../base/assert.ts';
import { isPerson } from '../opportunities/candidates.ts';
import { listCompanions } from './contact.ts';
import { measureGroups } from './measures.ts';
import { MEETING_REASONS, type MeetingReason, STRENGTHS, type Strength } from './meeting.ts';
import { putOff } from './put-off.ts';
import type { Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/** Somebody in the ranking of one reason. */
export interface Candidate {
  readonly node: number;
  readonly reason: MeetingReason;
  readonly strength: Strength;
  readonly score: number;
  readonly nominal?: Strength;
  /** From 0. */
  readonly place: number;
}

/** Somebody to meet, under the reason that speaks most for it. */
export interface Chosen {
  readonly best: Candidate;
  /** In the order of `MEETING_REASONS`. */
  readonly others: readonly Candidate[];
  /** Who comes along. */
  readonly together: readonly number[];
}

/** All that anything speaks for, by reason, best first: by our own measure, or by the plain index where `byPlain` says so. */
export function rankAll(
  terrain: Terrain,
  seeker: Seeker,
  byPlain: (reason: MeetingReason) => boolean,
): readonly (readonly Candidate[])[] {
  const measures = measureGroups(terrain, seeker);
  return MEETING_REASONS.map((reason) => {
    const { own, plain } = measures[reason];
    const found = terrain.network.nodes.flatMap((_, node) => {
      const rating = terrain.partners[node] && !seeker.known.has(node) ? own(node) : null;
      return rating ? [{ node, reason, ...rating, index: (byPlain(reason) && plain?.(node)) || 0 }] : [];
    });
    // What is equal by the plain index stands in the order of our own measure; the index is then its score.
    found.sort(
      (one, other) =>
        other.index - one.index ||
        byStrength(one, other) ||
        other.score - one.score ||
        byNature(terrain, one.node, other.node) ||
        drawLot(seeker, one.node) - drawLot(seeker, other.node) ||
        one.node - other.node,
    );
    return found.map(({ index, score, ...one }, place) => ({ ...one, score: index || score, place }));
  });
}

const byStrength = (one: Pick<Candidate, 'strength'>, other: Pick<Candidate, 'strength'>): number =>
  STRENGTHS.indexOf(other.strength) - STRENGTHS.indexOf(one.strength);

/** Of a founder and what it founded, for which the same speaks, what it founded. */
const byNature = ({ network }: Terrain, one: number, other: number): number =>
  Number(isPerson(network, one)) - Number(isPerson(network, other));

/** Of equals each seeker is told others first, and always the same: in the order of the dataset all would be told the same ones. */
const drawLot = ({ node }: Seeker, other: number): number =>
  Math.imul(Math.imul(node + 2, 0x9e3779b1) ^ (other + 1), 0x85ebca6b) >>> 0;

/**
 * Everybody once, under the reason that speaks strongest for them, of equally strong ones where they stand highest.
 * A body and the person to write to for it are one to meet: the one of them that stands higher. In the order of
 * their places.
 */
export function chooseReasons(
  terrain: Terrain,
  { node: asking }: Seeker,
  rankings: readonly (readonly Candidate[])[],
): readonly Chosen[] {
  const all = new Map<number, Candidate[]>();
  for (const ranking of rankings) for (const one of ranking) append(all, one.node, one);
  const byNominal = (one: Candidate, other: Candidate) =>
    byStrength({ strength: one.nominal ?? one.strength }, { strength: other.nominal ?? other.strength });
  const byRank = (one: Candidate, other: Candidate) =>
    // What many share stands behind all that is not faint, and among what is faint where it would if few shared it.
    Number(other.strength !== 'faint') - Number(one.strength !== 'faint') ||
    byNominal(one, other) ||
    putOff(asking, one.reason) - putOff(asking, other.reason) ||
    one.place - other.place;
  const everybody = [...all.values()].map((reasons) => {
    const best = at(reasons.toSorted(byRank), 0);
    return { best, others: reasons.filter((one) => one !== best) };
  });
  everybody.sort(
    (a, b) => byRank(a.best, b.best) || byNature(terrain, a.best.node, b.best.node) || a.best.node - b.best.node,
  );
  const together = new Map<number, number[]>();
  const companionsOf = (node: number) => [
    ...listCompanions(terrain, node),
    // To a stranger two of one body are one answer, whoever of them is written to.
    ...(asking < 0 ? (terrain.standing.bodiesOf.get(node) ?? []).map(({ body }) => body) : []),
  ];
  const left = everybody.filter(({ best: { node } }) => {
    const companion = companionsOf(node).find((other) => together.has(other));
    if (companion === undefined) together.set(node, []);
    else together.get(companion)?.push(node);
    return companion === undefined;
  });
  return left
    .map((one) => ({ ...one, together: together.get(one.best.node) ?? [] }))
    .sort((a, b) => a.best.place - b.best.place);
}
