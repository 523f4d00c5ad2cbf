import { LONGEST_TEXT } from '../../dataset/limits.ts';
import { editorMessages } from '../../language/editor.ts';
import { useMessages } from '../use-app.ts';
import { useKindChoices } from '../use-kind-choices.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { EditionsField } from './EditionsField.tsx';
import { NameField } from './NameField.tsx';
import { NodeMore } from './NodeMore.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { SessionFields } from './SessionFields.tsx';
import { TieForm } from './TieForm.tsx';
import { useNode } from './use-node.ts';
import { WordsField } from './WordsField.tsx';

/** What is recorded of a node, as fields. */
export function NodeFields({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const kinds = useKindChoices();
  const { node, change } = useNode(id);
  const { description } = node;
  return (
    <>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{say.fields}</legend>
        <NameField id={id} />
        <ChoiceField label={say.kind} value={node.kind} choices={kinds} onChoose={(kind) => change({ kind })} />
        <WordsField
          label={say.description}
          text={description}
          most={LONGEST_TEXT}
          isLong
          onText={(next, part) => change({ description: next }, `description ${part}`)}
        />
        <EditionsField editions={node.editions} onChange={(editions) => change({ editions })} />
        <SessionFields id={id} />
        <PlaceFields id={id} />
        <NodeMore id={id} />
      </fieldset>
      <TieForm id={id} />
    </>
  );
}
