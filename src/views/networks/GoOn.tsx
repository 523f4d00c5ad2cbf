import { useContext, useState } from 'react';
import { passLatest, readLatest } from '../../keep/latest.ts';
import { networksMessages } from '../../language/networks.ts';
import { applyNotice } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FOCUS_TARGETS, moveFocus } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages } from '../use-app.ts';
import { DeskContext } from './desk.ts';
import styles from './GoOn.module.css';

/** Over the published map: the visitor's own network that was changed last, which no plain address leads to. */
export function GoOn() {
  const say = useMessages(networksMessages);
  const language = useLanguage();
  const act = useAct();
  const desk = useContext(DeskContext);
  const [latest, setLatest] = useState(readLatest);
  const [now] = useState(Date.now);
  if (latest === null || desk === null) return null;
  const open = async () => {
    const fault = await (await desk.load()).open(latest.id);
    if (fault) act(applyNotice, fault);
  };
  const pass = () => {
    passLatest();
    setLatest(null);
    moveFocus('graph');
  };
  return (
    <aside className={styles.offer} aria-label={say.title}>
      <Button
        id={FOCUS_TARGETS.goOn}
        icon="networks"
        onClick={() => void open().catch(() => act(applyNotice, { key: 'unknown', values: {} }))}
      >
        {say.goOn(latest.name[language])}
      </Button>
      <span className={styles.facts}>
        {say.entries(latest.nodes)}, {say.changed(latest.changed, now)}
      </span>
      <IconButton icon="close" label={say.notNow} onClick={pass} />
    </aside>
  );
}
