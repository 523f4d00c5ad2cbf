import { compareMessages } from '../../language/compare.ts';
import { nameEdition } from '../../network/editions.ts';
import { selectComparison, selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './CompareKey.module.css';
import { StandingItems } from './StandingItems.tsx';

/** What the rings on the map mean, in a line above it; where the filters stand beside the map their legend says it. */
export function CompareKey() {
  const say = useMessages(compareMessages);
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const comparison = useSelector(selectComparison);
  if (!comparison) return null;
  const [from, to] = [nameEdition(dataset, comparison.from, language), nameEdition(dataset, comparison.to, language)];
  return (
    <ul className={styles.key} aria-label={say.pair(from, to)}>
      <StandingItems to={to} />
    </ul>
  );
}
