import { LONGEST_NAME, LONGEST_TEXT } from '../../dataset/limits.ts';
import { editorMessages } from '../../language/editor.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useMessages } from '../use-app.ts';
import { useKindChoices } from '../use-kind-choices.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { EditionsField } from './EditionsField.tsx';
import { NodeMore } from './NodeMore.tsx';
import { SessionFields } from './SessionFields.tsx';
import { TextField } from './TextField.tsx';
import { TieForm } from './TieForm.tsx';
import { useNode } from './use-node.ts';
import { useTexts } from './use-texts.ts';

/** What is recorded of a node, as fields. */
export function NodeFields({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const kinds = useKindChoices();
  const { node, change } = useNode(id);
  const { toField, toText, toTextIfAny } = useTexts();
  const { label, description } = node;
  const name = toField(say.name, label);
  return (
    <>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{say.fields}</legend>
        <TextField
          {...name}
          id={FOCUS_TARGETS.name}
          isReplaced
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
        <EditionsField editions={node.editions} onChange={(editions) => change({ editions })} />
        <SessionFields id={id} />
        <NodeMore id={id} />
      </fieldset>
      <TieForm id={id} />
    </>
  );
}
