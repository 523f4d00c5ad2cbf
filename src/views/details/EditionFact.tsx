import { chosenMessages } from '../../language/chosen.ts';
import { nameEdition } from '../../network/editions.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';

/** In which editions something was, as a fact; nothing where nobody has said. */
export function EditionFact({ editions }: { readonly editions: readonly string[] | undefined }) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  if (!editions) return null;
  return (
    <div>
      <dt>{say.editionHead(editions.length)}</dt>
      <dd>{editions.map((id) => nameEdition(dataset, id, language)).join(', ')}</dd>
    </div>
  );
}
