import { useMemo } from 'react';
import { at } from '../../base/assert.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Editing } from '../Editing.tsx';
import panel from '../Panel.module.css';
import { TieButton } from '../TieButton.tsx';
import { useAct, useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { findShared } from './find-shared.ts';
import { NodeName } from './NodeName.tsx';
import { PanelHead } from './PanelHead.tsx';
import { useWalk } from './walk.ts';

/** Several nodes: which, the ties between them, and what they are all tied to. */
export function SeveralDetails({ ids }: { readonly ids: readonly string[] }) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const act = useAct();
  const walk = useWalk();
  const network = useSelector(selectNetwork);
  const { edges } = useVisibility();
  const nodes = ids.map((id) => network.nodeIndex.get(id) ?? -1);
  const joined = nodes.join(' ');
  const { between, neighbours } = useMemo(
    () => findShared(network, joined.split(' ').map(Number), edges),
    [network, joined, edges],
  );
  return (
    <>
      <PanelHead kicker={<span>{say.details}</span>} heading={say.several(nodes.length)} />
      <ul className={styles.rows}>
        {nodes.map((node) => {
          const { id } = at(network.nodes, node);
          return (
            <li key={id}>
              <NodeName node={node} />
              <button
                type="button"
                className={styles.open}
                aria-label={say.remove(tellName(network, node, language))}
                title={say.remove(tellName(network, node, language))}
                onClick={() => act(applySelect, id, true)}
              >
                −
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.section}>
        <h3>{say.between}</h3>
        {between.length === 0 && <p className={panel.quiet}>{say.noneBetween}</p>}
        {between.length > 0 && (
          <ul className={styles.rows}>
            {between.map((edge) => (
              <li key={edge}>
                <TieButton edge={edge} onOpen={walk} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.section}>
        <h3>{say.shared}</h3>
        {neighbours.length === 0 && <p className={panel.quiet}>{say.noneShared}</p>}
        {neighbours.length > 0 && (
          <ul className={styles.rows}>
            {neighbours.map((node) => (
              <li key={node}>
                <NodeName node={node} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.section}>
        <Editing>{({ RemoveChosen }) => <RemoveChosen />}</Editing>
      </div>
    </>
  );
}
