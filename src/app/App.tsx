import { useEffect, useState } from 'react';
import { DetailsPanel } from '../views/details/DetailsPanel.tsx';
import { FiltersPanel } from '../views/filters/FiltersPanel.tsx';
import { ProgrammeStrip } from '../views/programme/ProgrammeStrip.tsx';
import { appMessages } from '../language/app.ts';
import { applySheet, applyView } from '../store/preferences.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useAct, useMessages, useSelector } from '../views/use-app.ts';
import styles from './App.module.css';
import { Bar, type Place } from './Bar.tsx';
import { DetailsSheet } from './DetailsSheet.tsx';
import { Dialogs } from './Dialogs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useCommands } from './use-commands.ts';
import { Views } from './Views.tsx';

/** The whole app: where each view stands. Wide, medium and narrow screens differ in the style sheet alone. */
export function App() {
  const say = useMessages(appMessages);
  const act = useAct();
  const view = useSelector((state) => state.session.view);
  const filtersOpen = useSelector((state) => state.moment.sheet === 'filters');
  // Only narrow screens show the programme in the place of the map; it is no view to share by address.
  const [programme, setProgramme] = useState(false);
  useCommands();
  useEffect(() => {
    const wide = matchMedia('(min-width: 700px)');
    const leave = () => setProgramme(false);
    wide.addEventListener('change', leave);
    return () => wide.removeEventListener('change', leave);
  }, []);
  const choose = (place: Place) => {
    setProgramme(place === 'programme');
    if (place !== 'programme') act(applyView, place);
    act(applySheet, null);
  };
  const closeFilters = () => act(applySheet, null);
  return (
    <div className={styles.app} data-place={programme ? 'programme' : view}>
      <SkipLinks />
      <Header />
      <Sheet
        id="filters"
        label={say.filters}
        closeLabel={say.closeFilters}
        open={filtersOpen}
        onClose={closeFilters}
        className={styles.filters}
        closesOnLeave
        takesFocus
      >
        <ErrorBoundary>
          <FiltersPanel />
        </ErrorBoundary>
      </Sheet>
      {filtersOpen && <div className={styles.backdrop} onPointerDown={closeFilters} />}
      <main id="main" tabIndex={-1} className={styles.main}>
        <Bar place={programme ? 'programme' : view} onChoose={choose} />
        <Notices />
        <Views />
      </main>
      <DetailsSheet className={styles.details}>
        <ErrorBoundary>
          <DetailsPanel />
        </ErrorBoundary>
      </DetailsSheet>
      <div id="view-programme" className={styles.programme}>
        <ErrorBoundary>
          <ProgrammeStrip />
        </ErrorBoundary>
      </div>
      <Dialogs />
      <LiveRegion />
    </div>
  );
}
