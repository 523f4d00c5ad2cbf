import { type ComponentType, useLayoutEffect } from 'react';
import type { PanelName } from '../store/state.ts';
import { DetailsPanel } from '../views/details/DetailsPanel.tsx';
import { EditorContext, KeepCopyContext } from '../views/editor.ts';
import { type LatePart, latePart } from '../views/late-part.ts';
import { loadPart } from '../views/load-part.ts';
import { TourStep } from '../views/tour/TourStep.tsx';
import { useAppStore, useSelector } from '../views/use-app.ts';
import { runCommand } from './commands.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LateView } from './LateView.tsx';
import { toPanelId, usePanelName } from './PanelTabs.tsx';

// Details are what one comes for first; a question is fetched when it is asked.
const QUESTIONS: Readonly<Record<Exclude<PanelName, 'details'>, LatePart<ComponentType>>> = {
  actors: latePart(async () => (await loadPart(() => import('../views/actors/ActorsPanel.tsx'))).ActorsPanel),
  groups: latePart(async () => (await loadPart(() => import('../views/groups/GroupsPanel.tsx'))).GroupsPanel),
  paths: latePart(async () => (await loadPart(() => import('../views/paths/PathsPanel.tsx'))).PathsPanel),
  opportunities: latePart(
    async () => (await loadPart(() => import('../views/opportunities/OpportunitiesPanel.tsx'))).OpportunitiesPanel,
  ),
  editions: latePart(async () => (await loadPart(() => import('../views/editions/EditionsPanel.tsx'))).EditionsPanel),
  programme: latePart(
    async () => (await loadPart(() => import('../views/programme/ProgrammePanel.tsx'))).ProgrammePanel,
  ),
};

/** Fetched where what is open can be edited. */
const EDITOR = latePart(async () => {
  const [{ EDIT_PANEL }, { ReportList }] = await Promise.all([
    loadPart(() => import('../views/edit/edit-panel.ts')),
    loadPart(() => import('../views/intake/ReportList.tsx')),
  ]);
  return { ...EDIT_PANEL, Reports: ReportList };
});

/** What the chosen tab of the panel beside the map shows, and above it the step of the tour, if one is taken. */
export function Panels() {
  const nameOf = usePanelName();
  const store = useAppStore();
  const panel = useSelector((state) => state.session.panel);
  const isAtHome = useSelector((state) => state.moment.home === 'site');
  // Another panel begins at its heading, however far down the last one was read; its effects can lead back further.
  useLayoutEffect(() => {
    const scroller = document.getElementById(toPanelId(panel))?.parentElement;
    if (scroller) scroller.scrollTop = 0;
  }, [panel]);
  return (
    <>
      <TourStep />
      <div role="tabpanel" id={toPanelId(panel)} aria-label={nameOf(panel)}>
        <ErrorBoundary key={panel}>
          {panel === 'details' ? (
            <EditorContext value={EDITOR}>
              <KeepCopyContext value={isAtHome ? () => runCommand(store, 'keepCopy') : null}>
                <DetailsPanel />
              </KeepCopyContext>
            </EditorContext>
          ) : (
            <LateView part={QUESTIONS[panel]} />
          )}
        </ErrorBoundary>
      </div>
    </>
  );
}
