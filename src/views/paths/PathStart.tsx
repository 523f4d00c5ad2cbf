import { useMemo } from 'react';
import { at } from '../../base/assert.ts';
import { pathMessages } from '../../language/paths.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applyQuestion } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { findExamples } from './find-examples.ts';
import styles from './PathsPanel.module.css';

/** What there is to see while an end is missing: two pairs to begin with. */
export function PathStart() {
  const say = useMessages(pathMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const visibility = useVisibility();
  const examples = useMemo(() => findExamples(network, visibility), [network, visibility]);
  if (examples.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>{say.example}</h3>
      <ul className={styles.waysOut}>
        {examples.map(([from, to]) => (
          <li key={`${from} ${to}`}>
            <button
              type="button"
              className={panel.textButton}
              onClick={() =>
                act(applyQuestion, 'paths', {
                  from: at(network.nodes, from).id,
                  to: at(network.nodes, to).id,
                  chosen: 0,
                })
              }
            >
              {say.examplePair(tellName(network, from, language), tellName(network, to, language))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
