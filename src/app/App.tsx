import { selectHasSessions, selectIsBlank } from '../store/holdings.ts';
import { useSelector } from '../views/use-app.ts';
import styles from './App.module.css';
import { DetailsSheet } from './DetailsSheet.tsx';
import { Dialogs } from './Dialogs.tsx';
import { useEdits } from './edit/use-edits.ts';
import { FiltersSheet } from './FiltersSheet.tsx';
import { Header } from './Header.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Main } from './Main.tsx';
import { OpenFile } from './OpenFile.tsx';
import { Programme } from './Programme.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useCommands } from './use-commands.ts';
import { usePlace } from './use-place.ts';

/** The whole app: where each view stands. Wide, medium and narrow screens differ in the style sheet alone. */
export function App() {
  const [place, choosePlace] = usePlace();
  const hasSessions = useSelector(selectHasSessions);
  const isBlank = useSelector(selectIsBlank);
  const isPresenting = useSelector((state) => state.moment.presenting !== null);
  useCommands();
  useEdits();
  return (
    <div
      className={styles.app}
      data-place={place}
      data-blank={isBlank || undefined}
      data-presenting={isPresenting || undefined}
    >
      <SkipLinks />
      <Header />
      {!isBlank && <FiltersSheet className={styles.filters} backdrop={styles.backdrop} />}
      <Main className={styles.main} place={place} onChoose={choosePlace} />
      <DetailsSheet className={styles.details} />
      {hasSessions && <Programme className={styles.programme} />}
      <Dialogs />
      <OpenFile />
      <LiveRegion />
    </div>
  );
}
