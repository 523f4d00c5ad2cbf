import { programmePanelMessages } from '../../language/programme-panel.ts';
import { selectGrids, selectHasSessions } from '../../store/holdings.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { CoverageGrid } from './CoverageGrid.tsx';
import { SessionPlayer } from './SessionPlayer.tsx';

/** The programme as a question: what happened when, and what of it was about what. */
export function ProgrammePanel() {
  const say = useMessages(programmePanelMessages);
  const hasSessions = useSelector(selectHasSessions);
  const hasGrids = useSelector(selectGrids).length > 0;
  const leads = [hasSessions && say.leadSessions, hasGrids && say.leadCoverage];
  return (
    <div className={panel.panel}>
      <h2>{say.heading(hasSessions)}</h2>
      <p className={panel.lead}>{leads.filter(Boolean).join(' ') || say.nothing}</p>
      <SessionPlayer />
      <CoverageGrid />
    </div>
  );
}
