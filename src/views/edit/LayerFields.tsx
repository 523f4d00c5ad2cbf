import { useState } from 'react';
import { LONGEST_TEXT } from '../../dataset/limits.ts';
import { LAYERS } from '../../dataset/vocabulary.ts';
import { editorMessages } from '../../language/editor.ts';
import { useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { TextField } from './TextField.tsx';
import { useTexts } from './use-texts.ts';
import { useTie } from './use-tie.ts';

/** Whether a tie is stated or inferred. An inferred one names its rule: it is one from the first letter of it. */
export function LayerFields({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const { tie, change } = useTie(id);
  const { toField, toText } = useTexts();
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
        <TextField
          {...toField(say.rule, rule)}
          most={LONGEST_TEXT}
          hint={layer === 'stated' ? say.ruleNeeded : ''}
          findFault={(words) => (words === '' ? say.ruleNeeded : '')}
          onWords={(words) => change({ layer: 'inferred', rule: toText(rule, words) }, 'rule')}
        />
      )}
    </>
  );
}
