import { useId, useMemo } from 'react';
import { programmeMessages } from '../../language/programme.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useMessages, useSelector, useTies, useVisibility } from '../use-app.ts';
import { buildProgramme } from './build-programme.ts';
import styles from './ProgrammeStrip.module.css';
import { SessionButton } from './SessionButton.tsx';

/** The days and sessions in their order; each session leads to its details. */
export function ProgrammeStrip() {
  const say = useMessages(programmeMessages);
  const network = useSelector(selectNetwork);
  const ties = useTies();
  const { counted } = useVisibility();
  const days = useMemo(() => buildProgramme(network, ties, { counted }), [network, ties, counted]);
  const id = useId();
  if (days.length === 0) return null;
  const nameOf = (day: number | null) => {
    if (day !== null) return say.day(day);
    return days.length > 1 ? say.dayNotStated : say.sessions;
  };
  return (
    <nav className={styles.strip} aria-label={say.programme}>
      {days.map(({ day, sessions }) => (
        <div key={day} className={day === null ? styles.dayless : styles.day}>
          <h2 id={`${id}${day}`}>{nameOf(day)}</h2>
          <ol aria-labelledby={`${id}${day}`}>
            {sessions.map((session) => (
              <SessionButton key={session.node} entry={session} />
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}
