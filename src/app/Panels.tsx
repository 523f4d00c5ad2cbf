import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { panelMessages } from '../language/panel.ts';
import type { PanelName } from '../store/state.ts';
import { DetailsPanel } from '../views/details/DetailsPanel.tsx';
import { useMessages, useSelector } from '../views/use-app.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { toPanelId } from './PanelTabs.tsx';

// Details are what one comes for first; a question is fetched when it is asked.
const QUESTIONS: Readonly<Record<Exclude<PanelName, 'details'>, ComponentType>> = {
  actors: lazy(async () => ({ default: (await import('../views/actors/ActorsPanel.tsx')).ActorsPanel })),
  groups: lazy(async () => ({ default: (await import('../views/groups/GroupsPanel.tsx')).GroupsPanel })),
  paths: lazy(async () => ({ default: (await import('../views/paths/PathsPanel.tsx')).PathsPanel })),
  opportunities: lazy(async () => ({
    default: (await import('../views/opportunities/OpportunitiesPanel.tsx')).OpportunitiesPanel,
  })),
  programme: lazy(async () => ({ default: (await import('../views/programme/ProgrammePanel.tsx')).ProgrammePanel })),
};

/** What the chosen tab of the panel beside the map shows. */
export function Panels() {
  const say = useMessages(panelMessages);
  const panel = useSelector((state) => state.session.panel);
  const Question = panel === 'details' ? DetailsPanel : QUESTIONS[panel];
  // Another panel begins at its heading, however far down the last one was read.
  useEffect(() => {
    const scroller = document.getElementById(toPanelId(panel))?.parentElement;
    if (scroller) scroller.scrollTop = 0;
  }, [panel]);
  return (
    <div role="tabpanel" id={toPanelId(panel)} aria-label={say[panel]}>
      <ErrorBoundary key={panel}>
        <Suspense fallback={null}>
          <Question />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
