import { opportunityMessages } from '../../language/opportunities.ts';
import { isMeetingAsked, selectAnswer, selectParameters } from '../../store/questions.ts';
import { AnswerState } from '../AnswerState.tsx';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { MeetingAnswer } from './MeetingAnswer.tsx';
import styles from './OpportunitiesPanel.module.css';
import { SeekerChoice } from './SeekerChoice.tsx';
import { Shortlist } from './Shortlist.tsx';
import { SoughtPartner } from './SoughtPartner.tsx';
import { UnmetWishes } from './UnmetWishes.tsx';
import { useListPlace } from './use-list-place.ts';
import { WantedPartners } from './WantedPartners.tsx';

/** The question of whom to meet, and its answer. */
export function OpportunitiesPanel() {
  const say = useMessages(opportunityMessages);
  const { status, answer } = useSelector((state) => selectAnswer(state, 'opportunities'));
  const isAsked = useSelector((state) => isMeetingAsked(selectParameters(state, 'opportunities')));
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const isListed = isAsked && answer !== null && status === 'done';
  const root = useListPlace(isListed);
  return (
    <div ref={root} className={panel.panel}>
      {/* What the tab says already leaves a phone's sheet to the answer. */}
      <h2 id={FOCUS_TARGETS.meeting} tabIndex={-1} className={isAsked && isPhone ? 'visually-hidden' : undefined}>
        {say.title}
      </h2>
      {!isAsked && <p className={panel.lead}>{say.lead}</p>}
      {!isAsked && <SoughtPartner meeting={null} />}
      <SeekerChoice />
      {isAsked && <AnswerState question="opportunities" say={say} />}
      {!isAsked && <Shortlist meeting={null} />}
      {isAsked && answer && status !== 'failed' && (
        <div aria-busy={status === 'busy'} className={styles.answer} data-stale={status !== 'done' || undefined}>
          {status === 'done' && <SoughtPartner meeting={answer} />}
          {status === 'done' && <UnmetWishes meeting={answer} />}
          {/* A small screen shows the first answers at once. */}
          <MeetingAnswer meeting={answer} isCurrent={status === 'done'} />
          <WantedPartners seeker={answer.seeker} />
        </div>
      )}
    </div>
  );
}
