import { opportunityMessages } from '../../language/opportunities.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import panel from '../Panel.module.css';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';

/** How many of an answer were dismissed, by their keys, and the way to have them back. */
export function DismissedNote({ gone }: { readonly gone: readonly string[] }) {
  const say = useMessages(opportunityMessages);
  const act = useAct();
  const dismissed = useSelector((state) => selectParameters(state, 'opportunities').dismissed);
  const restore = () =>
    act(applyQuestion, 'opportunities', { dismissed: dismissed.filter((key) => !gone.includes(key)) });
  return (
    <p role="status" className={styles.dismissed}>
      {gone.length > 0 && (
        <>
          {say.dismissed(gone.length)}
          <button type="button" className={panel.textButton} onClick={restore}>
            {say.restore}
          </button>
        </>
      )}
    </p>
  );
}
