import { compareMessages } from '../../language/compare.ts';
import { nameEdition } from '../../network/editions.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './CompareLegend.module.css';
import { CompareMarks } from './CompareMarks.tsx';

/** The legend of a comparison, under the two editions that it holds against each other. */
export function CompareLegend() {
  const say = useMessages(compareMessages);
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const pair = useSelector((state) => state.session.compare);
  if (!pair) return null;
  const nameOf = (id: string) => nameEdition(dataset, id, language);
  const words = say.pair(nameOf(pair.from), nameOf(pair.to));
  return (
    <section className={styles.legend} aria-label={words}>
      <p aria-hidden="true">{words}</p>
      <ul>
        <CompareMarks />
      </ul>
    </section>
  );
}
