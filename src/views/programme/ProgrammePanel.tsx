import { programmePanelMessages } from '../../language/programme-panel.ts';
import { selectHasProgramme } from '../../store/holdings.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { CoverageGrid } from './CoverageGrid.tsx';
import { SessionPlayer } from './SessionPlayer.tsx';
import { TourGuide } from './TourGuide.tsx';

/** The programme as a question: what happened when, and what of it was about what. */
export function ProgrammePanel() {
  const say = useMessages(programmePanelMessages);
  const hasProgramme = useSelector(selectHasProgramme);
  return (
    <div className={panel.panel}>
      <h2>{say.heading}</h2>
      <p className={panel.lead}>{hasProgramme ? say.lead : say.nothing}</p>
      <TourGuide />
      <SessionPlayer />
      <CoverageGrid />
    </div>
  );
}
