import { programmePanelMessages } from '../../language/programme-panel.ts';
import panel from '../Panel.module.css';
import { useMessages } from '../use-app.ts';
import { CoverageGrid } from './CoverageGrid.tsx';
import { SessionPlayer } from './SessionPlayer.tsx';
import { TourGuide } from './TourGuide.tsx';

/** The programme as a question: what happened when, and what of it was about what. */
export function ProgrammePanel() {
  const say = useMessages(programmePanelMessages);
  return (
    <div className={panel.panel}>
      <h2>{say.heading}</h2>
      <p className={panel.lead}>{say.lead}</p>
      <TourGuide />
      <SessionPlayer />
      <CoverageGrid />
    </div>
  );
}
