import { opportunityMessages } from '../../language/opportunities.ts';
import { selectAnswer } from '../../store/questions.ts';
import { AnswerState } from '../AnswerState.tsx';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { ActorChoice } from './ActorChoice.tsx';
import { Method } from './Method.tsx';
import styles from './OpportunitiesPanel.module.css';
import { PairList } from './PairList.tsx';
import { Shortlist } from './Shortlist.tsx';

/** The question of who could work together, and its answer. */
export function OpportunitiesPanel() {
  const say = useMessages(opportunityMessages);
  const { status, answer } = useSelector((state) => selectAnswer(state, 'opportunities'));
  return (
    <div className={panel.panel}>
      <h2>{say.title}</h2>
      <p className={panel.lead}>{say.lead}</p>
      <ActorChoice />
      <AnswerState question="opportunities" say={say} />
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
