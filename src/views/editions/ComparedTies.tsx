import { useState } from 'react';
import { editionMessages } from '../../language/editions.ts';
import { type Compared, STANDINGS, type Standing } from '../../network/compare-editions.ts';
import { applyMark } from '../../store/selection.ts';
import panel from '../Panel.module.css';
import { TieButton } from '../TieButton.tsx';
import { useAct, useMessages, useVisibility } from '../use-app.ts';
import styles from './EditionsPanel.module.css';
import { LongList } from './LongList.tsx';

/** Which ties are new, which are told of again and which are gone; each can be read out, and shown on the map. */
export function ComparedTies({ ties, untold }: { readonly ties: Compared; readonly untold: number }) {
  const say = useMessages(editionMessages);
  const act = useAct();
  const { edges } = useVisibility();
  const hidden = STANDINGS.flatMap((standing) => ties[standing]).filter((edge) => edges[edge] === 0).length;
  const [open, setOpen] = useState<Standing | null>(null);
  if (STANDINGS.every((standing) => ties[standing].length === 0) && untold === 0) return null;
  return (
    <section className={styles.section} aria-label={say.ties}>
      <h3>{say.ties}</h3>
      <ul className={styles.ties}>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <span>{say.tieHead(standing)}</span>
            {ties[standing].length === 0 ? (
              <span className={styles.none}>0</span>
            ) : (
              <button
                type="button"
                className={styles.cell}
                aria-label={say.listTies(say.tieHead(standing), ties[standing].length)}
                aria-expanded={open === standing}
                onClick={() => setOpen(open === standing ? null : standing)}
              >
                {ties[standing].length}
              </button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <LongList
          key={open}
          className={styles.who}
          label={say.listTies(say.tieHead(open), ties[open].length)}
          items={ties[open]}
        >
          {(edge) => <TieButton edge={edge} onOpen={(id) => act(applyMark, id)} />}
        </LongList>
      )}
      {hidden > 0 && <p className={panel.quiet}>{say.tiesHidden(hidden)}</p>}
      {untold > 0 && <p className={panel.quiet}>{say.tiesUntold(untold)}</p>}
    </section>
  );
}
