import { actorsMessages } from '../../language/actors.ts';
import { applyCancel, selectAnswer } from '../../store/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { ActorsOptions } from './ActorsOptions.tsx';
import styles from './ActorsPanel.module.css';
import { MeasureChoice } from './MeasureChoice.tsx';
import { Ranking } from './Ranking.tsx';

/** The question of who matters in what the map shows, and its answer. */
export function ActorsPanel() {
  const say = useMessages(actorsMessages);
  const act = useAct();
  const { status, progress, answer } = useSelector((state) => selectAnswer(state, 'actors'));
  return (
    <div className={styles.panel}>
      <h2>{say.title}</h2>
      <p className={styles.lead}>{say.lead}</p>
      <MeasureChoice />
      <ActorsOptions />
      {status === 'failed' && (
        <p role="alert" className={styles.warning}>
          {say.failed}
        </p>
      )}
      {status === 'cancelled' && (
        <p role="status" className={styles.prompt}>
          {say.stopped}
        </p>
      )}
      {status === 'busy' && (
        <div className={styles.busy}>
          <span role="status">{say.busy}</span>
          <progress aria-label={say.busy} value={progress} max={1} />
          <Button look="quiet" onClick={() => act(applyCancel, 'actors')}>
            {say.stop}
          </Button>
        </div>
      )}
      {answer && status !== 'failed' && (
        <div aria-busy={status === 'busy'} className={styles.answer} data-stale={status !== 'done' || undefined}>
          <Ranking key={`${answer.measure} ${answer.through}`} answer={answer} />
        </div>
      )}
    </div>
  );
}
