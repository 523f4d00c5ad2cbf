import type { Language } from '../../dataset/language.ts';
import type { Dataset, Relation } from '../../dataset/schema.ts';
import { toInverse } from '../../language/relation.ts';
import { canTie, guessRelation, isLikelyGoal } from '../../store/guess-tie.ts';

/** A relation as read from one of its ends. */
export interface TieWay {
  /** Unlike that of any other. */
  readonly key: string;
  readonly relation: string;
  /** Whether the tie begins at the other end. */
  readonly isInverse: boolean;
  readonly words: string;
}

/**
 * Every relation as it can be said of a node of that kind, its likelier end first; one that reads alike from both ends
 * is said once.
 */
export function listTieWays({ relations, kinds }: Dataset, language: Language, kind: string): readonly TieWay[] {
  const own = kinds.find(({ id }) => id === kind);
  const toWay = ({ id }: Relation, isInverse: boolean, words: string): TieWay => {
    return { key: `${isInverse ? 'in' : 'out'} ${id}`, relation: id, isInverse, words };
  };
  return relations.flatMap((relation) => {
    const [there, back] = [relation.label[language], toInverse(relation)[language]];
    if (back === there) return [toWay(relation, false, there)];
    const both = [toWay(relation, false, there), toWay(relation, true, back)];
    return isLikelyGoal(relation, own) ? both.reverse() : both;
  });
}

/** The way in which a node of that kind is most likely tied next, to one of kind `other` where that is known. */
export function guessWay(dataset: Dataset, ways: readonly TieWay[], kind: string, other?: string): TieWay | undefined {
  const guess = guessRelation(dataset, kind, other);
  const said = ways.filter(({ relation }) => relation === guess?.relation);
  // What reads alike from both ends is said once.
  return said.find(({ isInverse }) => isInverse === guess?.isTurned) ?? said[0] ?? ways[0];
}

/** The way that stands, or a likelier one where nobody can mean it of these two kinds: nobody works at a place. */
export function suitWay(dataset: Dataset, ways: readonly TieWay[], way: TieWay, kind: string, other: string): TieWay {
  return canTie(dataset, way.relation, kind, other) ? way : (guessWay(dataset, ways, kind, other) ?? way);
}
