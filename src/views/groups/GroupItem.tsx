import { useState } from 'react';
import type { Group } from '../../analysis/groups/name-groups.ts';
import { at } from '../../base/assert.ts';
import { groupMessages, toGroupName } from '../../language/groups.ts';
import { groupHueOf, toGroupLetter } from '../../scene/group/hues.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applyMarkAll } from '../../store/selection.ts';
import { selectNetwork, selectPalette } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './GroupItem.module.css';
import groups from './GroupsPanel.module.css';
import { GroupTitle } from './GroupTitle.tsx';

/** A group of a large network can have hundreds of members; so many are listed before one asks for the rest. */
const FIRST = 40;

/** A group: its colour and letter, what it is called, who belongs to it. */
export function GroupItem({ group }: { readonly group: Group }) {
  const say = useMessages(groupMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const theme = useSelector((state) => selectPalette(state).name);
  const [isOpen, setOpen] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const { key, slot, members, name } = group;
  const letter = toGroupLetter(slot);
  const { fill, outline } = groupHueOf(theme, slot);
  const about = name.about.map((node) => tellMapName(network, node, language));
  const shown = showsAll ? members : members.slice(0, FIRST);
  return (
    <li className={styles.group}>
      <span aria-hidden="true" className={styles.swatch} style={{ background: fill, borderColor: outline }}>
        {letter}
      </span>
      <div className={styles.body}>
        <GroupTitle
          groupKey={key}
          letter={letter}
          automatic={toGroupName((node) => tellMapName(network, node, language), name)}
          nodes={[...name.about, ...name.telling]}
        />
        <p className={panel.quiet}>
          {say.size(members.length)}
          {about.length > 1 && `. ${say.about(about)}`}
        </p>
        <div className={styles.row}>
          <button
            type="button"
            className={panel.textButton}
            aria-expanded={isOpen}
            aria-label={say.members(letter)}
            onClick={() => setOpen(!isOpen)}
          >
            {say.showMembers} {isOpen ? '−' : '+'}
          </button>
          <button
            type="button"
            className={panel.textButton}
            aria-label={say.selectAllOf(letter, members.length)}
            onClick={() =>
              act(
                applyMarkAll,
                members.map((node) => at(network.nodes, node).id),
              )
            }
          >
            {say.selectAll(members.length)}
          </button>
        </div>
        {isOpen && (
          <ul aria-label={say.members(letter)} className={groups.rows}>
            {shown.map((node) => (
              <li key={node}>
                <NodeButton node={node} isShort />
              </li>
            ))}
          </ul>
        )}
        {isOpen && shown.length < members.length && (
          <button type="button" className={panel.textButton} onClick={() => setShowsAll(true)}>
            {say.showAll(members.length)}
          </button>
        )}
      </div>
    </li>
  );
}
