import { compareMessages } from '../../language/compare.ts';
import { nameEdition } from '../../network/editions.ts';
import { selectComparison, selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { StandingItems } from './StandingItems.tsx';
import { TieMark } from './TieMark.tsx';

/** What rings, hollow marks and dots mean while two editions are compared, as items of a list; none where none are. */
export function CompareMarks() {
  const say = useMessages(compareMessages);
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const comparison = useSelector(selectComparison);
  if (!comparison) return null;
  const to = nameEdition(dataset, comparison.to, language);
  return (
    <>
      <StandingItems to={to} />
      <li>
        <TieMark look="gone" />
        {say.tieGone(to)}
      </li>
    </>
  );
}
