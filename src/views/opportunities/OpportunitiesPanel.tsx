import { opportunityMessages } from '../../language/opportunities.ts';
import { applyCancel, selectAnswer } from '../../store/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { ActorChoice } from './ActorChoice.tsx';
import { Method } from './Method.tsx';
import styles from './OpportunitiesPanel.module.css';
import { PairList } from './PairList.tsx';
import { Shortlist } from './Shortlist.tsx';

/** The question of who could work together, and its answer. */
export function OpportunitiesPanel() {
  const say = useMessages(opportunityMessages);
  const act = useAct();
  const { status, progress, answer } = useSelector((state) => selectAnswer(state, 'opportunities'));
  return (
    <div className={styles.panel}>
      <h2>{say.title}</h2>
      <p className={styles.lead}>{say.lead}</p>
      <ActorChoice />
      {status === 'failed' && (
        <p role="alert" className={styles.warning}>
          {say.failed}
        </p>
      )}
      {status === 'cancelled' && (
        <p role="status" className={styles.prompt}>
          {say.cancelled}
        </p>
      )}
      {status === 'busy' && (
        <div className={styles.busy}>
          <span role="status">{say.busy}</span>
          <progress aria-label={say.busy} value={progress} max={1} />
          <Button look="quiet" onClick={() => act(applyCancel, 'opportunities')}>
            {say.stop}
          </Button>
        </div>
      )}
      {answer && status !== 'failed' && (
        <div aria-busy={status === 'busy'} className={styles.answer} data-stale={status !== 'done' || undefined}>
          <Shortlist answer={answer} />
          <PairList key={answer.actor} answer={answer} isCurrent={status === 'done'} />
          <Method validation={answer.validation} />
        </div>
      )}
    </div>
  );
}
