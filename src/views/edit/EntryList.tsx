import { useMemo, useState } from 'react';
import { at } from '../../base/assert.ts';
import { editorMessages } from '../../language/editor.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { moveFocus } from '../focus-targets.ts';
import { NodeButton } from '../NodeButton.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';

/** At first, and so many more at a press. */
const LISTED = 12;

interface EntryListProps {
  /** Those without a tie alone. */
  readonly isLonely?: boolean;
}

/** All entries by name, or who has no tie yet, each a way to where ties are made; nothing where there is none. */
export function EntryList({ isLonely = false }: EntryListProps) {
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const [shown, setShown] = useState(LISTED);
  const listed = useMemo(() => {
    const { degree, nodes } = network;
    if (isLonely) return [...nodes.keys()].filter((node) => degree[node] === 0);
    // As long as nobody has a tie the other list holds all.
    if (degree.every((ties) => ties === 0)) return [];
    const { compare } = new Intl.Collator(language, { numeric: true });
    const names = nodes.map((_, node) => tellMapName(network, node, language));
    return [...nodes.keys()].sort((one, other) => compare(at(names, one), at(names, other)));
  }, [network, language, isLonely]);
  if (listed.length === 0) return null;
  const open = (id: string) => {
    act(applySelect, id);
    moveFocus('details');
  };
  const heading = isLonely ? say.lonely : say.allEntries(listed.length);
  return (
    <div className={styles.part}>
      <h3>{heading}</h3>
      <ul className={styles.names} aria-label={heading}>
        {listed.slice(0, shown).map((node) => (
          <li key={at(network.nodes, node).id}>
            <NodeButton node={node} look="row" isShort onChoose={open} />
          </li>
        ))}
      </ul>
      <ShowMore count={listed.length} shown={shown} step={LISTED} onShow={setShown} />
    </div>
  );
}
