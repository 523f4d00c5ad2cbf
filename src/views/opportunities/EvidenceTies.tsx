import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { moveFocus } from '../focus-targets.ts';
import { TieSentence } from '../TieSentence.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';

/** The ties that something rests on, by index, folded away: each as a sentence that opens what it rests on. */
export function EvidenceTies({ ties }: { readonly ties: readonly number[] }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  if (ties.length === 0) return null;
  return (
    <details className={styles.evidence}>
      <summary>{say.evidence(ties.length)}</summary>
      <ul>
        {ties.map((tie) => {
          const { id, layer, certainty } = at(network.edges, tie);
          const sentence = buildSentence(network, tie, language);
          return (
            <li key={tie}>
              <button
                type="button"
                className={styles.tie}
                title={say.openTie(sentence)}
                onClick={() => {
                  act(applySelect, id);
                  moveFocus('details');
                }}
              >
                <TieSentence edge={tie} />
              </button>
              {layer === 'inferred' && <span className={styles.tag}>{say.inferred}</span>}
              {certainty && certainty !== 'high' && <span className={styles.note}>{say.certainty(certainty)}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
