import { actorsMessages } from '../../language/actors.ts';
import { selectAnswer } from '../../store/questions.ts';
import { AnswerState } from '../AnswerState.tsx';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { ActorsOptions } from './ActorsOptions.tsx';
import styles from './ActorsPanel.module.css';
import { MeasureChoice } from './MeasureChoice.tsx';
import { Ranking } from './Ranking.tsx';

/** The question of who matters in what the map shows, and its answer. */
export function ActorsPanel() {
  const say = useMessages(actorsMessages);
  const { status, answer } = useSelector((state) => selectAnswer(state, 'actors'));
  return (
    <div className={panel.panel}>
      <h2>{say.title}</h2>
      <p className={panel.lead}>{say.lead}</p>
      <MeasureChoice />
      <ActorsOptions />
      <AnswerState question="actors" say={say} />
      {answer && status !== 'failed' && (
        <div aria-busy={status === 'busy'} className={styles.answer} data-stale={status !== 'done' || undefined}>
          <Ranking key={`${answer.measure} ${answer.through}`} answer={answer} />
        </div>
      )}
    </div>
  );
}
