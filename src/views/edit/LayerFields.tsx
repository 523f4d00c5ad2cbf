import { useState } from 'react';
import { LONGEST_TEXT } from '../../dataset/limits.ts';
import { LAYERS } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useTie } from './use-tie.ts';
import { WordsField } from './WordsField.tsx';

/** Whether a tie is stated or inferred. An inferred one names its rule: it is one from the first letter of it. */
export function LayerFields({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const { tie, change } = useTie(id);
  const { layer, rule } = tie;
  const [isWanted, setWanted] = useState(false);
  const isInferred = layer === 'inferred' || isWanted;
  const choose = (chosen: string) => {
    setWanted(chosen === 'inferred');
    if (chosen === 'stated' && layer === 'inferred') change({ layer: 'stated', rule: undefined });
    else if (chosen === 'inferred' && rule) change({ layer: 'inferred' });
  };
  return (
    <>
      <ChoiceField
        label={say.layer}
        value={isInferred ? 'inferred' : 'stated'}
        choices={LAYERS.map((one) => [one, say.layerWord(one)])}
        onChoose={choose}
      />
      {isInferred && (
        <WordsField
          label={say.rule}
          text={rule}
          most={LONGEST_TEXT}
          hint={layer === 'stated' ? say.ruleNeeded : ''}
          needed={say.ruleNeeded}
          onText={(next, part) => change({ layer: 'inferred', rule: next }, `rule ${part}`)}
        />
      )}
    </>
  );
}
