import { nameEdition } from '../../network/editions.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useSelector } from '../use-app.ts';

/** What an edition is called, by its id. */
export function useEditionName(): (id: string) => string {
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  return (id) => nameEdition(dataset, id, language);
}
