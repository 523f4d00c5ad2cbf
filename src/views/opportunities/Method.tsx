import { SCORERS, type Scorer, type Validation } from '../../analysis/opportunities/validate.ts';
import { methodMessages } from '../../language/opportunities-method.ts';
import { useMessages } from '../use-app.ts';
import own from './Method.module.css';
import styles from './OpportunitiesPanel.module.css';

const NAME_KEYS = {
  blend: 'blend',
  chains: 'chainsIndex',
  resource: 'resource',
  adamicAdar: 'adamicAdar',
  common: 'common',
  jaccard: 'jaccard',
  themes: 'themesIndex',
  degree: 'degree',
  random: 'random',
} as const satisfies Record<Scorer, string>;

/** How pairs are found and what their points are worth, folded away. */
export function Method({ validation }: { readonly validation: Validation }) {
  const say = useMessages(methodMessages);
  const { ties, eligible, quality, best } = validation.partners;
  const isBest = best === 'blend';
  return (
    <details className={styles.section}>
      <summary>{say.method}</summary>
      <div className={own.method}>
        <p>{say.whatCounts}</p>
        <p>{say.points1}</p>
        <p>{say.points2}</p>
        <p>{say.introduction}</p>
        <p>{say.confidenceRule}</p>
        {ties === 0 ? (
          <p>{say.notTried}</p>
        ) : (
          <>
            <p>
              {say.tried(ties, quality.blend.hits, quality.random.hits)}{' '}
              {isBest ? say.isBest : say.isBetter(say[NAME_KEYS[best]])}
              {ties < eligible && ` ${say.sampled(ties, eligible)}`}
            </p>
            <table className={own.table}>
              <thead>
                <tr>
                  <th scope="col">{say.index}</th>
                  <th scope="col">{say.hits}</th>
                  <th scope="col">{say.auc}</th>
                </tr>
              </thead>
              <tbody>
                {SCORERS.map((scorer) => (
                  <tr key={scorer} data-best={scorer === best || undefined}>
                    <th scope="row">{say[NAME_KEYS[scorer]]}</th>
                    <td>{say.hitsValue(quality[scorer].hits)}</td>
                    <td>{say.aucValue(quality[scorer].auc)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={styles.note}>{say.aucNote}</p>
          </>
        )}
        <p>{say.modest}</p>
      </div>
    </details>
  );
}
