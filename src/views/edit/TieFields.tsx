import { LONGEST_TEXT } from '../../dataset/limits.ts';
import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { useMessages } from '../use-app.ts';
import { useCertaintyChoices } from '../use-certainty-choices.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { LayerFields } from './LayerFields.tsx';
import { RelationChoice } from './RelationChoice.tsx';
import { TextField } from './TextField.tsx';
import { TieGroundFields } from './TieGroundFields.tsx';
import { TieWays } from './TieWays.tsx';
import { toWeight } from './to-weight.ts';
import { useTie } from './use-tie.ts';
import { WordsField } from './WordsField.tsx';

/** What is recorded of a tie, as fields. */
export function TieFields({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const certainties = useCertaintyChoices();
  const { tie, change } = useTie(id);
  const { relation, certainty, weight, note } = tie;
  return (
    <>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{say.tieFields}</legend>
        <RelationChoice value={relation} onChoose={(chosen) => change({ relation: chosen })} />
        <LayerFields id={id} />
        <ChoiceField
          label={say.certainty}
          value={certainty ?? ''}
          choices={certainties}
          onChoose={(chosen) => change({ certainty: CERTAINTIES.find((one) => one === chosen) })}
        />
        <TextField
          label={say.weight}
          value={weight === undefined ? '' : String(weight)}
          most={20}
          inputMode="decimal"
          findFault={(words) => (words === '' || toWeight(words) !== null ? '' : say.noWeight)}
          onWords={(words) => change({ weight: toWeight(words) ?? undefined }, 'weight')}
        />
        <WordsField
          label={say.note}
          text={note}
          most={LONGEST_TEXT}
          isLong
          onText={(next, part) => change({ note: next }, `note ${part}`)}
        />
        <TieGroundFields id={id} />
      </fieldset>
      <TieWays id={id} />
    </>
  );
}
