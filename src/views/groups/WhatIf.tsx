import type { Loss } from '../../analysis/groups/find-groups.ts';
import { at } from '../../base/assert.ts';
import { groupMessages } from '../../language/groups.ts';
import { mapLabel, tellMapName } from '../../scene/label/text.ts';
import { applyMarkAll } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { NodeButton } from '../NodeButton.tsx';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './GroupsPanel.module.css';
import { useSwitch, WHAT_IF_ID } from './use-switch.ts';

/** So many of the nodes that are cut off are named. */
const NAMED = 6;

/**
 * The nodes that are switched off, what that has cut off, and the way back. A loss of null: none of them
 * was there; undefined: it is not known yet.
 */
export function WhatIf({ loss }: { readonly loss: Loss | null | undefined }) {
  const say = useMessages(groupMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const [off, setOff] = useSwitch();
  const selected = useSelector((state) => state.session.selection.at(-1));
  const candidate = network.nodes[network.nodeIndex.get(selected ?? '') ?? -1];
  const nodes = off.flatMap((id) => network.nodeIndex.get(id) ?? []);
  const cutOff = loss?.cutOff.flat() ?? [];
  const nameOf = (node: number) => tellMapName(network, node, language);
  return (
    <div className={styles.section}>
      <h3 id={WHAT_IF_ID} tabIndex={-1}>
        {say.whatIf}
      </h3>
      <p className={panel.quiet}>{say.whatIfNote}</p>
      {nodes.length > 0 && (
        <>
          <h4>{say.off}</h4>
          <ul className={styles.points} aria-label={say.off}>
            {nodes.map((node) => (
              <li key={node}>
                <div className={styles.pointHead}>
                  <NodeButton node={node} isShort />
                  <button
                    type="button"
                    className={panel.textButton}
                    aria-label={say.switchOnNode(nameOf(node))}
                    onClick={() => setOff(off.filter((id) => network.nodeIndex.get(id) !== node))}
                  >
                    {say.switchOn}
                  </button>
                </div>
                {loss !== undefined && !loss?.off.includes(node) && <p className={panel.quiet}>{say.notShown}</p>}
              </li>
            ))}
          </ul>
          {nodes.length > 1 && (
            <button type="button" className={panel.textButton} onClick={() => setOff([])}>
              {say.switchAllOn}
            </button>
          )}
        </>
      )}
      <p className={styles.told} role="status">
        {loss &&
          nodes.length > 0 &&
          say.fallsApart(loss.partsBefore, loss.partsAfter, cutOff.length, cutOff.slice(0, NAMED).map(nameOf))}
      </p>
      {loss && cutOff.length > 0 && (
        <button
          type="button"
          className={panel.textButton}
          onClick={() =>
            act(
              applyMarkAll,
              cutOff.map((node) => at(network.nodes, node).id),
            )
          }
        >
          {say.selectCutOff}
        </button>
      )}
      {candidate && !off.includes(candidate.id) && (
        <Button look="quiet" onClick={() => setOff([...off, candidate.id])}>
          {say.switchOffSelected(mapLabel(candidate, language))}
        </Button>
      )}
    </div>
  );
}
