import { useEffect, useMemo, useState } from 'react';
import { at } from '../../base/assert.ts';
import { programmePanelMessages } from '../../language/programme-panel.ts';
import { applyMark } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import {
  useAct,
  useLangOf,
  useLanguage,
  useMessages,
  useNames,
  useSelector,
  useTies,
  useVisibility,
} from '../use-app.ts';
import { buildProgramme, compareSessions } from './build-programme.ts';
import styles from './ProgrammePanel.module.css';
import { tellTookPart } from './tell-took-part.ts';

const STEP_MS = 5000;

/** The roles that are counted, in the order they are told. */
const ROLES = ['person', 'initiative', 'place', 'theme'] as const;

/** The sessions one after another: each is selected for a while, with a caption of what it holds. */
export function SessionPlayer() {
  const say = useMessages(programmePanelMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const nameOf = useNames();
  const selected = useSelector((state) =>
    state.session.selection.length === 1 ? (state.session.selection[0] ?? null) : null,
  );
  const ties = useTies();
  const { counted } = useVisibility();
  const sessions = useMemo(() => {
    const days = buildProgramme(network, ties, { counted });
    return days.flatMap((day) => day.sessions).sort(compareSessions);
  }, [network, ties, counted]);
  const ids = sessions.map(({ node }) => at(network.nodes, node).id);
  const here = selected ? ids.indexOf(selected) : -1;
  // What it has lit itself; when something else is selected meanwhile, the visitor has taken over.
  const [playing, setPlaying] = useState<string | null>(null);
  const isPlaying = playing !== null && playing === selected;

  const show = (index: number, plays: boolean) => {
    const id = ids[index];
    if (id === undefined) return;
    setPlaying(plays ? id : null);
    act(applyMark, id);
  };
  useEffect(() => {
    if (!isPlaying) return;
    const next = here + 1;
    const timer = setTimeout(() => (next < ids.length ? show(next, true) : setPlaying(null)), STEP_MS);
    return () => clearTimeout(timer);
  });

  if (sessions.length === 0) return null;
  const entry = sessions[here];
  const node = entry && at(network.nodes, entry.node);
  const told = tellTookPart(network.dataset, entry?.tookPart ?? [], ROLES, language);
  return (
    <section className={styles.section} aria-label={say.play}>
      <h3>{say.play}</h3>
      <div className={styles.buttons}>
        <IconButton
          icon="previous"
          label={say.previousSession}
          disabled={here <= 0}
          onClick={() => show(here - 1, false)}
        />
        {isPlaying ? (
          <Button icon="stop" onClick={() => setPlaying(null)}>
            {say.stop}
          </Button>
        ) : (
          <Button icon="play" onClick={() => show(here < 0 || here === ids.length - 1 ? 0 : here, true)}>
            {say.start}
          </Button>
        )}
        <IconButton
          icon="next"
          label={say.nextSession}
          disabled={here === ids.length - 1}
          onClick={() => show(here + 1, false)}
        />
      </div>
      <div aria-live="polite">
        {entry && node ? (
          <>
            <p className={styles.count}>{say.sessionAt(here + 1, sessions.length)}</p>
            <h4 lang={langOf(node.label)}>{nameOf(entry.node)}</h4>
            {node.description && <p lang={langOf(node.description)}>{node.description[language]}</p>}
            <p className={styles.count}>
              {told.counts.map(({ text }) => text).join(', ')}
              {told.note && ` (${told.note})`}
            </p>
          </>
        ) : (
          <p>{say.playHelp}</p>
        )}
      </div>
    </section>
  );
}
