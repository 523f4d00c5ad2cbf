import { editorMessages } from '../../language/editor.ts';
import { nameRelation } from '../../language/relation.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';

interface RelationChoiceProps {
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** What a tie says, as one of the network's relations. */
export function RelationChoice({ value, onChoose }: RelationChoiceProps) {
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const { relations } = useSelector(selectDataset);
  return (
    <ChoiceField
      label={say.relation}
      value={value}
      choices={relations.map((one) => [one.id, nameRelation(relations, one, language)])}
      onChoose={onChoose}
    />
  );
}
