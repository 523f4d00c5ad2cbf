import { describeStep } from '../../language/changed.ts';
import { editorMessages } from '../../language/editor.ts';
import { applyGoTo } from '../../store/editing.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';

/** What was done to the network, newest first: a step leads back to how things were after it, or on again. */
export function HistoryList() {
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const act = useAct();
  const past = useSelector((state) => state.document.past);
  const future = useSelector((state) => state.document.future);
  const steps = [...past, ...future.toReversed()];
  if (steps.length === 0) return null;
  const told = steps.map((step, place) => ({ count: place + 1, words: describeStep(step, language) }));
  return (
    <details className={styles.part}>
      <summary>{say.history(past.length)}</summary>
      <p className={styles.hint}>{say.historyHelp}</p>
      <ol className={styles.history}>
        {[...told.toReversed(), { count: 0, words: say.beginning }].map(({ count, words }) => (
          <li key={count}>
            <button
              type="button"
              aria-current={count === past.length ? 'step' : undefined}
              data-undone={count > past.length || undefined}
              onClick={() => act(applyGoTo, count)}
            >
              {words}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
