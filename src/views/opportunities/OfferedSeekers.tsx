import { useMemo } from 'react';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { applySeeker } from '../../store/meeting.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { findDelegation } from './find-delegation.ts';
import styles from './SeekerChoice.module.css';

/** Who is selected and the body with most delegates, to be asked for by one press; `actors` marks who can meet. */
export function OfferedSeekers({ actors }: { readonly actors: Uint8Array }) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const selected = useSelector((state) => state.session.selection.at(-1));
  const delegation = useMemo(() => findDelegation(network, actors), [network, actors]);
  const picked = network.nodeIndex.get(selected ?? '') ?? -1;
  const offered = [...new Set([picked, delegation])].filter((node) => actors[node] === 1);
  if (offered.length === 0) return null;
  return (
    <div className={styles.offered}>
      {offered.map((node) => (
        <Button
          key={node}
          onClick={() => {
            act(applySeeker, at(network.nodes, node).id);
            // Not to the chip, where another press would take it back.
            moveFocus('answer');
          }}
        >
          {say.choose(tellMapName(network, node, language))}
        </Button>
      ))}
    </div>
  );
}
