import { opportunityMessages } from '../../language/opportunities.ts';
import { tellId } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';

interface NoMeetingProps {
  /** The id of who asks, where a filter leaves them out; else null. */
  readonly leftOut: string | null;
}

/** Why there is nobody to meet. */
export function NoMeeting({ leftOut }: NoMeetingProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  return (
    <p id={FOCUS_TARGETS.answer} tabIndex={-1} className={panel.lead}>
      {leftOut === null ? say.nothing : say.isLeftOut(tellId(network, leftOut, language))}
    </p>
  );
}
