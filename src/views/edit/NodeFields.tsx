import { at } from '../../base/assert.ts';
import type { Change } from '../../dataset/change-nodes.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import { editorMessages } from '../../language/editor.ts';
import { applyNodeChange } from '../../store/edits.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { TextField } from './TextField.tsx';
import { useKindChoices } from './use-kind-choices.ts';
import { useTexts } from './use-texts.ts';

/** What is recorded of a node, as fields. */
export function NodeFields({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const act = useAct();
  const network = useSelector(selectNetwork);
  const kinds = useKindChoices();
  const { toField, toText, toTextIfAny } = useTexts();
  const node = at(network.nodes, network.nodeIndex.get(id) ?? -1);
  const { label, short, description } = node;
  const change = (values: Change<NodeRecord>, field?: string) => act(applyNodeChange, id, values, Date.now(), field);
  const name = toField(say.name, label);
  return (
    <fieldset className={styles.fields}>
      <legend className="visually-hidden">{say.fields}</legend>
      <TextField
        {...name}
        id={FOCUS_TARGETS.name}
        most={LONGEST_NAME}
        findFault={(words) => (words === '' ? say.nameNeeded(name.value) : '')}
        onWords={(words) => change({ label: toText(label, words) }, 'label')}
      />
      <ChoiceField label={say.kind} value={node.kind} choices={kinds} onChoose={(kind) => change({ kind })} />
      <TextField
        {...toField(say.description, description)}
        most={LONGEST_TEXT}
        isLong
        onWords={(words) => change({ description: toTextIfAny(description, words) }, 'description')}
      />
      <TextField
        {...toField(say.short, short)}
        most={LONGEST_NAME}
        onWords={(words) => change({ short: toTextIfAny(short, words) }, 'short')}
      />
    </fieldset>
  );
}
