import { compareMessages } from '../../language/compare.ts';
import { STANDINGS } from '../../network/compare-editions.ts';
import { nameEdition } from '../../network/editions.ts';
import { selectComparison, selectDataset } from '../../store/selectors.ts';
import { StandingMark } from '../StandingMark.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './CompareLegend.module.css';
import { TieMark } from './TieMark.tsx';

/** What rings and hollow marks mean while two editions are compared. */
export function CompareLegend() {
  const say = useMessages(compareMessages);
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const comparison = useSelector(selectComparison);
  if (!comparison) return null;
  const [from, to] = [comparison.from, comparison.to].map((id) => nameEdition(dataset, id, language)) as [
    string,
    string,
  ];
  return (
    <section className={styles.legend} aria-label={say.pair(from, to)}>
      <h3>{say.pair(from, to)}</h3>
      <ul>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <StandingMark standing={standing} />
            {say.standing(standing, to)}
          </li>
        ))}
        <li>
          <TieMark look="gone" />
          {say.tieGone(to)}
        </li>
      </ul>
    </section>
  );
}
