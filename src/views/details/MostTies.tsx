import { useMemo } from 'react';
import { detailsMessages } from '../../language/details.ts';
import { roleNoun } from '../../language/nouns.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { useTieWords } from '../use-tie-words.ts';
import styles from './DetailsPanel.module.css';
import { NodeName } from './NodeName.tsx';
import own from './Overview.module.css';
import { listLeftOut, rankNodes } from './rank.ts';

/** So many are listed. */
const RANKED = 8;

/** The nodes with most ties shown; nothing where none has any. */
export function MostTies() {
  const say = useMessages(detailsMessages);
  const network = useSelector(selectNetwork);
  const visibility = useVisibility();
  const language = useLanguage();
  const tieWords = useTieWords();
  const ranked = useMemo(() => rankNodes(network, visibility, RANKED), [network, visibility]);
  const leftOut = useMemo(() => listLeftOut(network, visibility), [network, visibility]);
  if (ranked.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{say.mostTies}</h3>
      <ol className={own.ranking} aria-label={say.mostTies}>
        {ranked.map((node) => (
          <li key={node}>
            <NodeName node={node} />
            <span aria-hidden="true" className={own.leader} />
            <span aria-hidden="true" className={own.count}>
              {tieWords(node).short}
            </span>
            <span className="visually-hidden">{tieWords(node).long}</span>
          </li>
        ))}
      </ol>
      {leftOut.length > 0 && (
        <p className={panel.quiet}>
          {say.leftOut(leftOut.map(([role, count]) => roleNoun(network.dataset, role, count, language)))}
        </p>
      )}
    </div>
  );
}
