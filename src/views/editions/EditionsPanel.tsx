import { editionMessages } from '../../language/editions.ts';
import { canCompare } from '../../store/comparing.ts';
import { selectComparison, selectNetwork } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { ComparedParts } from './ComparedParts.tsx';
import styles from './EditionsPanel.module.css';
import { PairChoice } from './PairChoice.tsx';
import { tellSummary } from './to-rows.ts';
import { useEditionName } from './use-edition-name.ts';

/** Two editions held against each other: who is new, who is told of again, who is missing and where. */
export function EditionsPanel() {
  const say = useMessages(editionMessages);
  const language = useLanguage();
  const nameOf = useEditionName();
  const network = useSelector(selectNetwork);
  const comparison = useSelector(selectComparison);
  const isPossible = useSelector(canCompare);
  return (
    <div className={panel.panel} data-compared={comparison ? '' : undefined}>
      <h2 id={FOCUS_TARGETS.editions} tabIndex={-1}>
        {say.heading}
      </h2>
      {!comparison && <p className={panel.lead}>{isPossible ? say.lead : say.tooFew}</p>}
      {/* Always there, so that what comes into it is read out. */}
      <p role="status" className={styles.summary}>
        {comparison && tellSummary(network, comparison, language, nameOf)}
      </p>
      {isPossible && <PairChoice />}
      {comparison && (
        <>
          <p className={panel.quiet}>
            {say.noProof} {say.counted} {network.dataset.meta.partial && say.partial}
          </p>
          <ComparedParts comparison={comparison} />
        </>
      )}
    </div>
  );
}
