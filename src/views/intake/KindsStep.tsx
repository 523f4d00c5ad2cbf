import type { Dataset } from '../../dataset/schema.ts';
import type { Draft } from '../../intake/draft/build.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { nameRelation } from '../../language/relation.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import { MeaningTable } from './MeaningTable.tsx';
import styles from './Review.module.css';
import { Step } from './Step.tsx';

interface KindsStepProps {
  readonly draft: Draft;
  readonly base: Dataset;
  readonly onAnswer: (key: string, value: string) => void;
}

/** So many are counted in the line of the step. */
const TOLD = 12;

/** What files call kinds and relations, which these become, and what a new one is. */
export function KindsStep({ draft: { dataset, words }, base, onAnswer }: KindsStepProps) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const nodes = count(dataset.nodes.slice(base.nodes.length).map(({ kind }) => kind));
  const ties = count(dataset.edges.slice(base.edges.length).map(({ relation }) => relation));
  const told = [
    ...dataset.kinds.flatMap(({ id, plural }) => (nodes.has(id) ? `${plural[language]}: ${nodes.get(id)}` : [])),
    ...dataset.relations.flatMap((one) =>
      ties.has(one.id) ? `${nameRelation(dataset.relations, one, language)}: ${ties.get(one.id)}` : [],
    ),
  ];
  const wordsOf = (of: 'kind' | 'relation') => words.filter((word) => word.of === of);
  return (
    <Step
      title={say.kinds}
      note={told.length > TOLD ? `${told.slice(0, TOLD).join(', ')} …` : told.join(', ')}
      isDue={false}
    >
      <div className={styles.legend}>
        <MeaningTable of="kind" all={dataset.kinds} old={base.kinds} words={wordsOf('kind')} onAnswer={onAnswer} />
        <MeaningTable
          of="relation"
          all={dataset.relations}
          old={base.relations}
          words={wordsOf('relation')}
          onAnswer={onAnswer}
        />
      </div>
    </Step>
  );
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
