import { useState } from 'react';
import type { Bridge } from '../../analysis/groups/find-weak-points.ts';
import { groupMessages } from '../../language/groups.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyMark } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { TieButton } from '../TieButton.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './GroupsPanel.module.css';

/** So many are listed before one asks for the rest, and so many names stand for what each holds. */
const FIRST = 5;
const NAMED = 4;

/** The ties that several nodes hang on; those that hold a single node are only counted. */
export function BridgeList({ bridges }: { readonly bridges: readonly Bridge[] }) {
  const say = useMessages(groupMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const [showsAll, setShowsAll] = useState(false);
  const holding = bridges.filter(({ sides }) => sides[1] > 1);
  const single = bridges.length - holding.length;
  const shown = showsAll ? holding : holding.slice(0, FIRST);
  const nameOf = (node: number) => tellMapName(network, node, language);
  if (holding.length === 0) return <p className={styles.summary}>{say.onlySingles(single)}</p>;
  return (
    <>
      <h4>{say.bridges(holding.length)}</h4>
      <p className={panel.quiet}>{say.bridgesNote(single)}</p>
      <ul className={styles.points} aria-label={say.bridges(holding.length)}>
        {shown.map(({ edge, sides, sample }) => (
          <li key={edge}>
            <TieButton edge={edge} onOpen={(id) => act(applyMark, id)} />
            <p>{say.holds(sample.slice(0, NAMED).map(nameOf), sides[1])}</p>
          </li>
        ))}
      </ul>
      {shown.length < holding.length && (
        <button type="button" className={panel.textButton} onClick={() => setShowsAll(true)}>
          {say.showAll(holding.length)}
        </button>
      )}
    </>
  );
}
