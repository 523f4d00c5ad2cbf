import { useMemo } from 'react';
import type { Meeting } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { byStrength, listLeft, toPairKey } from '../../store/meeting-answer.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useSelector, useVisibility } from '../use-app.ts';
import { DismissedNote } from './DismissedNote.tsx';
import { MeetingGroup } from './MeetingGroup.tsx';
import { MeetingLead } from './MeetingLead.tsx';
import { Method } from './Method.tsx';
import { NoMeeting } from './NoMeeting.tsx';
import { Shortlist } from './Shortlist.tsx';
import { useBeginning } from './use-beginning.ts';

/** The groups, and what was kept and dismissed of them; or why there are none. */
export function MeetingAnswer({ meeting, isCurrent }: { readonly meeting: Meeting; readonly isCurrent: boolean }) {
  const network = useSelector(selectNetwork);
  const visibility = useVisibility();
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const seeker = network.nodeIndex.get(asked.actor ?? '') ?? -1;
  const groups = byStrength(meeting);
  const keys = groups.flatMap(({ partners }) =>
    partners.map(({ node }) => toPairKey(asked, at(network.nodes, node).id)),
  );
  const left = useMemo(() => listLeft(meeting, asked, network), [meeting, asked, network]);
  const first = left.find(({ partners }) => partners.length > 0)?.reason;
  const gone = keys.filter((key) => asked.dismissed.includes(key));
  const isLeftOut = isCurrent && seeker >= 0 && visibility.nodes[seeker] === 0;
  const steps = useBeginning(left);
  return (
    <>
      {keys.length === 0 && <NoMeeting leftOut={isLeftOut ? asked.actor : null} />}
      <MeetingLead meeting={meeting} steps={steps} />
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
