import { LONGEST_TEXT } from '../../dataset/limits.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { useMessages } from '../use-app.ts';
import { AttributeFields } from './AttributeFields.tsx';
import { ColourField } from './ColourField.tsx';
import { EditionsField } from './EditionsField.tsx';
import { OriginList } from './OriginList.tsx';
import { ParagraphsField } from './ParagraphsField.tsx';
import { SourcesField } from './SourcesField.tsx';
import { useTie } from './use-tie.ts';
import { WordsField } from './WordsField.tsx';
import { withEvidence } from './with-evidence.ts';

/** What a tie rests on, and whatever else is recorded of it. */
export function TieGroundFields({ id }: { readonly id: string }) {
  const say = useMessages(moreEditorMessages);
  const { tie, change } = useTie(id);
  const { evidence, attributes = [], origin } = tie;
  return (
    <>
      <WordsField
        label={say.paraphrase}
        text={evidence?.paraphrase}
        most={LONGEST_TEXT}
        isLong
        onText={(next, part) => change({ evidence: withEvidence(evidence, 'paraphrase', next) }, `paraphrase ${part}`)}
      />
      <ParagraphsField evidence={evidence} onChange={(next) => change({ evidence: next }, 'paragraphs')} />
      <SourcesField evidence={evidence} onChange={(next) => change({ evidence: next }, 'sources')} />
      <EditionsField editions={tie.editions} onChange={(editions) => change({ editions })} />
      <AttributeFields
        of={id}
        attributes={attributes}
        onChange={(next, field) => change({ attributes: next }, field)}
      />
      <ColourField
        value={tie.colour}
        hint={say.tieColourHint}
        onColour={(next) => change({ colour: next }, 'colour')}
      />
      <OriginList origin={origin} />
    </>
  );
}
