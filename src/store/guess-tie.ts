import { at } from '../base/assert.ts';
import { foldText } from '../base/fold.ts';
import type { MeantTie, TieCells } from '../dataset/paste-ties.ts';
import type { Dataset, EdgeRecord, Kind, Relation } from '../dataset/schema.ts';
import type { KindRole, RelationRole } from '../dataset/vocabulary.ts';
import type { Network } from '../network/network.ts';

type Tie = Pick<EdgeRecord, 'source' | 'relation' | 'target'>;

/** The roles of kinds that relations lead to, by the role of the relation; others lead to what people are in. */
const GOALS: Readonly<Partial<Record<RelationRole, readonly KindRole[]>>> = {
  founding: ['initiative'],
  place: ['place'],
  theme: ['theme'],
  session: ['session'],
  part: ['event'],
  region: [],
};
const BEGINNERS: readonly KindRole[] = ['person'];
const GROUNDS: readonly KindRole[] = ['initiative', 'place', 'theme', 'session', 'event'];

/** What ties people to a body that they are in, in the languages of the page: such relations have no role. */
const TO_BODY =
  /\b(works? (at|for|in)|working (at|for|in)|employed|members?|belongs?|represents?|affiliat\w*|volunteers? (at|for|in)|staff|bekerja (di|untuk|pada)|anggota|mewakili|wakil|berafiliasi|bergabung|relawan|pegawai)\b/;

/** The roles of kinds that a relation leads to by its role or its words; undefined where these say nothing of it. */
function findGoals({ role, label }: Pick<Relation, 'role' | 'label'>): readonly KindRole[] | undefined {
  if (role !== undefined) return GOALS[role];
  return [label.en, label.id].some((words) => TO_BODY.test(foldText(words))) ? GOALS.founding : undefined;
}

/** Whether a relation more likely leads to a node of that kind than from it: somebody works at an organisation. */
export function isLikelyGoal(
  relation: Pick<Relation, 'role' | 'label'>,
  kind: Pick<Kind, 'role'> | undefined,
): boolean {
  const goals = findGoals(relation) ?? GROUNDS;
  return kind !== undefined && goals.includes(kind.role);
}

/** What is said of two who are alike, people most often: nobody is a friend of a place. */
const AMONG_EQUALS = /\b(knows?|acquainted|friends?|met|meets|married|kenal|mengenal|teman|berteman|sahabat|bertemu)\b/;

/** Whether a relation can be meant between two kinds: nobody is from a person, or works at one, or knows a body. */
function isFit(relation: Relation, from: Kind | undefined, to: Kind | undefined): boolean {
  const { en, id } = relation.label;
  const isOfEquals = relation.role === undefined && [en, id].some((words) => AMONG_EQUALS.test(foldText(words)));
  // What is of no known sort may be a person.
  if (isOfEquals && from && to && from.role !== 'other' && to.role !== 'other') return from.role === to.role;
  const goals = findGoals(relation);
  return !goals || !from || !to || goals.includes(from.role) || goals.includes(to.role);
}

/** Whether a relation can be meant of nodes of two kinds, either way round. */
export function canTie({ relations, kinds }: Dataset, relation: string, one: string, other: string): boolean {
  const said = relations.find(({ id }) => id === relation);
  const [from, to] = [one, other].map((kind) => kinds.find(({ id }) => id === kind));
  return said === undefined || isFit(said, from, to);
}

/**
 * The relation that somebody most likely means who ties a node of kind `one` to one of kind `other`, or to any where
 * that is not known: as such kinds were tied last, and in that direction; else the one that is about one of them, the
 * one that was used last, or the first, of those that fit both, to where such a relation leads. Null where there is
 * none. O(nodes + ties).
 */
export function guessRelation(dataset: Dataset, one: string, other?: string): MeantTie | null {
  const { nodes, edges, relations } = dataset;
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const isLike = (from: string, to: string) => kinds.get(from) === one && (other ?? kinds.get(to)) === kinds.get(to);
  // What people are to each other is no example any more where one of them has become something else.
  const isPlain = new Set(relations.flatMap(({ id, role }) => (role === undefined ? [id] : [])));
  const isExample = ({ source, relation, target }: EdgeRecord) => {
    if (!isLike(source, target) && !isLike(target, source)) return false;
    return !isPlain.has(relation) || canTie(dataset, relation, kinds.get(source) ?? '', kinds.get(target) ?? '');
  };
  const last = edges.findLast(isExample);
  if (last) return { relation: last.relation, isTurned: !isLike(last.source, last.target) };
  const [from, to] = [one, other].map((kind) => dataset.kinds.find(({ id }) => id === kind));
  const isAbout = (relation: Relation, goal: Kind | undefined, start: Kind | undefined) =>
    (relation.role ?? findGoals(relation)) !== undefined &&
    isLikelyGoal(relation, goal) &&
    !isLikelyGoal(relation, start);
  const fit = relations.filter((one) => isFit(one, from, to));
  const fitting = new Set(fit.map(({ id }) => id));
  const used = edges.findLast(({ relation }) => fitting.has(relation))?.relation;
  // From a body nobody is taken for its founder.
  const isBack = (one: Relation) => one.role === undefined && isAbout(one, from, to);
  const about = relations.find((one) => isAbout(one, to, from)) ?? relations.find(isBack);
  const first = (to && fit.find(({ role }) => role === undefined)) ?? fit[0];
  const meant = about ?? fit.find(({ id }) => id === used) ?? first ?? relations[0];
  return meant ? { relation: meant.id, isTurned: isLikelyGoal(meant, from) && !isLikelyGoal(meant, to) } : null;
}

/**
 * What is meant by a tie between nodes of two kinds: the `usual` relation where it can be meant of both, else as such
 * kinds are likely tied. Asked of many ties it looks at each two kinds once.
 */
export function toMeaning(dataset: Dataset, usual: string | null = null): TieCells['toMeant'] {
  const known = new Map<string, MeantTie | null>();
  return (from, to) => {
    const key = JSON.stringify([from, to]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const isUsual = usual !== null && canTie(dataset, usual, from, to);
    const meant = isUsual ? { relation: usual, isTurned: false } : guessRelation(dataset, from, to);
    known.set(key, meant);
    return meant;
  };
}

/**
 * The kinds of which another end is, the likeliest first: that of the last such end, else one that the relation leads
 * to, by its role or its words; where it leads back, people. O(nodes + ties).
 */
export function rankKinds({ kinds, relations, nodes, edges }: Dataset, relation: string, isTurned: boolean): string[] {
  const ids = kinds.map(({ id }) => id);
  const last = edges.findLast((edge) => edge.relation === relation);
  const other = isTurned ? last?.source : last?.target;
  const said = relations.find(({ id }) => id === relation);
  const goals = said && findGoals(said);
  const roles = isTurned ? goals && BEGINNERS : goals;
  const likely = nodes.find(({ id }) => id === other)?.kind ?? kinds.find(({ role }) => roles?.includes(role))?.id;
  return likely === undefined ? ids : [likely, ...ids.filter((id) => id !== likely)];
}

/** The tie that somebody most likely means who draws one between two nodes. Null where there is no relation. */
export function guessTie({ nodes, nodeIndex, dataset }: Network, from: string, to: string): Tie | null {
  const kindOf = (id: string) => at(nodes, nodeIndex.get(id) ?? -1).kind;
  const guess = guessRelation(dataset, kindOf(from), kindOf(to));
  if (!guess) return null;
  const [source, target] = guess.isTurned ? [to, from] : [from, to];
  return { source, relation: guess.relation, target };
}
