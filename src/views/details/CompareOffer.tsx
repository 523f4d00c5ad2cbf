import { compareMessages } from '../../language/compare.ts';
import { nameEdition } from '../../network/editions.ts';
import { applyCompare, selectEditions, toUsualPair } from '../../store/comparing.ts';
import { applyPanel } from '../../store/questions.ts';
import { selectDataset } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';

/** Of a network that holds several editions, the way to what differs between the last two. */
export function CompareOffer() {
  const say = useMessages(compareMessages);
  const language = useLanguage();
  const act = useAct();
  const dataset = useSelector(selectDataset);
  const editions = useSelector(selectEditions);
  const pair = useSelector((state) => state.session.compare) ?? toUsualPair(editions);
  if (!pair) return null;
  const nameOf = (id: string) => nameEdition(dataset, id, language);
  return (
    <p>
      <button
        type="button"
        className={panel.textButton}
        onClick={() => act((state) => applyPanel(applyCompare(state, pair), 'editions'))}
      >
        {say.offer(nameOf(pair.from), nameOf(pair.to))}
      </button>
    </p>
  );
}
