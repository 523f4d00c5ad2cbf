import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellId } from '../../network/tell-apart.ts';
import { toPairKey } from '../../store/meeting.ts';
import { applyQuestion, isMeetingAsked, selectAnswer, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { AnswerState } from '../AnswerState.tsx';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { byStrength } from './by-strength.ts';
import { MeetingGroup } from './MeetingGroup.tsx';
import { Method } from './Method.tsx';
import styles from './OpportunitiesPanel.module.css';
import { SeekerChoice } from './SeekerChoice.tsx';
import { Shortlist } from './Shortlist.tsx';

/** The question of whom to meet, and its answer. */
export function OpportunitiesPanel() {
  const say = useMessages(opportunityMessages);
  const { status, answer } = useSelector((state) => selectAnswer(state, 'opportunities'));
  const isAsked = useSelector((state) => isMeetingAsked(selectParameters(state, 'opportunities')));
  return (
    <div className={panel.panel}>
      <h2>{say.title}</h2>
      {!isAsked && <p className={panel.lead}>{say.lead}</p>}
      <SeekerChoice />
      {isAsked && <AnswerState question="opportunities" say={say} />}
      {!isAsked && <Shortlist meeting={null} />}
      {isAsked && answer && status !== 'failed' && (
        <div aria-busy={status === 'busy'} className={styles.answer} data-stale={status !== 'done' || undefined}>
          <Answer meeting={answer} isCurrent={status === 'done'} />
        </div>
      )}
    </div>
  );
}

/** The groups, and what was kept and dismissed of them; or why there are none. */
function Answer({ meeting, isCurrent }: { readonly meeting: Meeting; readonly isCurrent: boolean }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const visibility = useVisibility();
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const seeker = network.nodeIndex.get(asked.actor ?? '') ?? -1;
  const groups = byStrength(meeting.groups);
  const keys = groups.flatMap(({ partners }) =>
    partners.map(({ node }) => toPairKey(asked, at(network.nodes, node).id)),
  );
  const gone = keys.filter((key) => asked.dismissed.includes(key));
  const isLeftOut = isCurrent && seeker >= 0 && visibility.nodes[seeker] === 0;
  const restore = () =>
    act(applyQuestion, 'opportunities', { dismissed: asked.dismissed.filter((key) => !gone.includes(key)) });
  return (
    <>
      {keys.length === 0 && (
        <p className={panel.lead}>
          {isLeftOut ? say.isLeftOut(tellId(network, asked.actor ?? '', language)) : say.nothing}
        </p>
      )}
      {groups.map((group) => (
        <MeetingGroup key={`${asked.actor} ${group.reason}`} seeker={meeting.seeker} group={group} />
      ))}
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
      <Shortlist meeting={meeting} />
      <Method groups={groups} />
    </>
  );
}
