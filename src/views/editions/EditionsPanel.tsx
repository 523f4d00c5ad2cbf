import { editionMessages } from '../../language/editions.ts';
import { roleNoun } from '../../language/nouns.ts';
import { canCompare } from '../../store/comparing.ts';
import { applyMarkAll } from '../../store/selection.ts';
import { selectComparison, selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { ComparedThemes } from './ComparedThemes.tsx';
import { ComparedTies } from './ComparedTies.tsx';
import styles from './EditionsPanel.module.css';
import { PairChoice } from './PairChoice.tsx';
import { isOnlyNew, tellSummary, toIds, toKindRows, toPlaceRows } from './to-rows.ts';
import { UndecidedPairs } from './UndecidedPairs.tsx';
import { useEditionName } from './use-edition-name.ts';

/** Two editions held against each other: who is new, who is told of again, who is missing and where. */
export function EditionsPanel() {
  const say = useMessages(editionMessages);
  const language = useLanguage();
  const act = useAct();
  const nameOf = useEditionName();
  const network = useSelector(selectNetwork);
  const comparison = useSelector(selectComparison);
  const isPossible = useSelector(canCompare);
  const place = roleNoun(network.dataset, 'place', 1, language);
  const places = comparison ? toPlaceRows(network, comparison, language, say) : [];
  return (
    <div className={panel.panel}>
      <h2>{say.heading}</h2>
      <p className={panel.lead}>{isPossible ? say.lead : say.tooFew}</p>
      {isPossible && <PairChoice />}
      {/* Always there, so that what comes into it is read out. */}
      <p role="status" className={styles.summary}>
        {comparison && tellSummary(network, comparison, language, nameOf)}
      </p>
      {comparison && (
        <>
          <p className={panel.quiet}>
            {say.noProof} {say.counted} {network.dataset.meta.partial && say.partial}
          </p>
          <UndecidedPairs comparison={comparison} />
          {comparison.untold.nodes.length > 0 && (
            <p className={panel.quiet}>
              {say.untold(comparison.untold.nodes.length)}{' '}
              <button
                type="button"
                className={panel.textButton}
                onClick={() => act(applyMarkAll, toIds(network, comparison.untold.nodes))}
              >
                {say.selectUntold}
              </button>
            </p>
          )}
          <ComparedTable title={say.kinds} rows={toKindRows(network, comparison, language)} />
          <ComparedTable title={say.places(place)} rows={places.filter((row) => !isOnlyNew(row))} />
          <ComparedTable title={say.newPlaces(place, nameOf(comparison.to))} rows={places.filter(isOnlyNew)} />
          <ComparedThemes comparison={comparison} />
          <ComparedTies ties={comparison.ties} untold={comparison.untold.ties} />
        </>
      )}
    </div>
  );
}
