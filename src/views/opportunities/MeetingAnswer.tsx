import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellId } from '../../network/tell-apart.ts';
import { byStrength, listLeft, toPairKey } from '../../store/meeting-answer.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { Beginning } from './Beginning.tsx';
import { DismissedNote } from './DismissedNote.tsx';
import { GatewayNote } from './GatewayNote.tsx';
import { MeetingGroup } from './MeetingGroup.tsx';
import { Method } from './Method.tsx';
import { Shortlist } from './Shortlist.tsx';
import { useBeginning } from './use-beginning.ts';

/** The groups, and what was kept and dismissed of them; or why there are none. */
export function MeetingAnswer({ meeting, isCurrent }: { readonly meeting: Meeting; readonly isCurrent: boolean }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const visibility = useVisibility();
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const seeker = network.nodeIndex.get(asked.actor ?? '') ?? -1;
  const groups = byStrength(meeting);
  const keys = groups.flatMap(({ partners }) =>
    partners.map(({ node }) => toPairKey(asked, at(network.nodes, node).id)),
  );
  const first = listLeft(meeting, asked, network).find(({ partners }) => partners.length > 0)?.reason;
  const gone = keys.filter((key) => asked.dismissed.includes(key));
  const isLeftOut = isCurrent && seeker >= 0 && visibility.nodes[seeker] === 0;
  const steps = useBeginning(meeting);
  return (
    <>
      {keys.length === 0 && (
        <p id={FOCUS_TARGETS.answer} tabIndex={-1} className={panel.lead}>
          {isLeftOut ? say.isLeftOut(tellId(network, asked.actor ?? '', language)) : say.nothing}
        </p>
      )}
      {steps.length > 0 ? <Beginning seeker={meeting.seeker} steps={steps} /> : <GatewayNote meeting={meeting} />}
      {groups.map((group) => (
        <MeetingGroup
          key={`${asked.actor} ${group.reason}`}
          seeker={meeting.seeker}
          group={group}
          isFirst={steps.length === 0 && group.reason === first}
        />
      ))}
      <DismissedNote gone={gone} />
      <Shortlist meeting={meeting} />
      <Method groups={groups} />
    </>
  );
}
