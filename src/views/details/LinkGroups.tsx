import { useState } from 'react';
import { at } from '../../base/assert.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { toInverse } from '../../language/relation.ts';
import type { LinkGroup } from '../../network/neighbours.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useEditor } from '../editor.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { CorrectionNote } from './CorrectionNote.tsx';
import styles from './DetailsPanel.module.css';
import { LinkItem } from './LinkItem.tsx';
import type { PlacedCorrections } from './place-corrections.ts';

/** A hub can have hundreds of ties of one relation; so many are listed before one asks for the rest. */
const FIRST = 50;

interface LinkGroupsProps {
  readonly groups: readonly LinkGroup[];
  readonly corrections: PlacedCorrections['byEdge'];
  readonly marksLeftOut: boolean;
}

/** The ties of a node by relation and direction, each group under the relation as read from the node; or that it has none. */
export function LinkGroups({ groups, corrections, marksLeftOut }: LinkGroupsProps) {
  const say = useMessages(chosenMessages);
  const network = useSelector(selectNetwork);
  const { value: editor } = useEditor();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  if (groups.length === 0) return <p className={styles.section}>{say.noTies}</p>;
  return groups.map(({ relation, direction, links }) => {
    const key = `${direction} ${relation.id}`;
    const shown = opened.has(key) ? links : links.slice(0, FIRST);
    return (
      <div key={key} className={styles.section}>
        <h3>
          <Words text={direction === 'out' ? relation.label : toInverse(relation)} />
        </h3>
        <ul className={styles.links}>
          {shown.map((link) => {
            const { id } = at(network.edges, link.edge);
            return (
              <LinkItem key={link.edge} marksLeftOut={marksLeftOut} link={link}>
                {corrections.get(id)?.map(({ correction, isRepeated }) => (
                  <CorrectionNote key={correction.id} correction={correction} isRepeated={isRepeated} />
                ))}
                {editor && <editor.OddTieNote id={id} />}
              </LinkItem>
            );
          })}
        </ul>
        {shown.length < links.length && (
          <button type="button" className={panel.textButton} onClick={() => setOpened(new Set([...opened, key]))}>
            {say.showAll(links.length)}
          </button>
        )}
      </div>
    );
  });
}
