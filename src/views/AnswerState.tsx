import type { Question } from '../analysis/parameters.ts';
import { applyCancel, selectAnswer } from '../store/questions.ts';
import { Button } from '../ui/Button.tsx';
import { AnswerFault } from './AnswerFault.tsx';
import styles from './AnswerState.module.css';
import panel from './Panel.module.css';
import { useAct, useSelector } from './use-app.ts';

interface AnswerStateProps {
  readonly question: Question;
  readonly say: Readonly<Record<'busy' | 'stop' | 'failed' | 'cancelled', string>>;
  /** Whether a stop is told as a warning, where the last answer goes away with it. */
  readonly warnsOfStop?: boolean;
}

/** How a question stands while it has no answer: under way with a way to stop it, stopped, or failed. */
export function AnswerState({ question, say, warnsOfStop = false }: AnswerStateProps) {
  const act = useAct();
  const { status, progress } = useSelector((state) => selectAnswer(state, question));
  if (status === 'failed' || (status === 'cancelled' && warnsOfStop)) {
    return <AnswerFault question={question} text={say[status]} />;
  }
  if (status === 'cancelled') {
    return (
      <p role="status" className={panel.lead}>
        {say.cancelled}
      </p>
    );
  }
  if (status === 'done') return null;
  return (
    <div className={styles.busy}>
      <span role="status">{say.busy}</span>
      <progress aria-label={say.busy} value={progress} max={1} />
      {status === 'busy' && (
        <Button look="quiet" onClick={() => act(applyCancel, question)}>
          {say.stop}
        </Button>
      )}
    </div>
  );
}
