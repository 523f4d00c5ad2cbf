import { useId } from 'react';
import { at } from '../../base/assert.ts';
import { editorMessages } from '../../language/editor.ts';
import { applyJoin, applyRemoveNodes, countTies } from '../../store/edits.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { FOCUS_TARGETS, moveFocus } from '../focus-targets.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';
import { NameChooser } from './NameChooser.tsx';

const NO_KINDS: readonly string[] = [];

/** The ways a node ends. */
export function NodeRemoval({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const act = useAct();
  const head = useId();
  const { nodes, nodeIndex } = useSelector(selectNetwork);
  const ties = useSelector((state) => countTies(state, [id]));
  const remove = () => {
    act(applyRemoveNodes, [id], Date.now());
    moveFocus('details');
  };
  return (
    <fieldset className={styles.fields} aria-labelledby={head}>
      <h3 id={head}>{say.ending}</h3>
      {nodes.length > 1 && (
        <NameChooser
          what={`same as ${id}`}
          label={say.sameAs}
          id={FOCUS_TARGETS.joining}
          placeholder={say.sameAsHint}
          hint={say.sameAsHelp}
          self={nodeIndex.get(id) ?? -1}
          kinds={NO_KINDS}
          onChoose={(option) => 'node' in option && act(applyJoin, id, at(nodes, option.node).id, Date.now())}
        />
      )}
      <div className={styles.ways}>
        <Button onClick={remove}>{say.remove(ties)}</Button>
      </div>
    </fieldset>
  );
}
