import { CONSENTS } from '../../dataset/vocabulary.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useNode } from './use-node.ts';

/** What may be told of somebody to others. */
export function ConsentField({ id }: { readonly id: string }) {
  const say = useMessages(moreEditorMessages);
  const { node, change } = useNode(id);
  return (
    <ChoiceField
      label={say.consent}
      hint={say.consentHelp}
      value={node.consent ?? ''}
      choices={(['', ...CONSENTS] as const).map((one) => [one, say.consentWord(one)])}
      onChoose={(chosen) => change({ consent: CONSENTS.find((one) => one === chosen) })}
    />
  );
}
