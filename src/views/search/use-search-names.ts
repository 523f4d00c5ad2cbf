import { useMemo } from 'react';
import { firstNoun, kindNoun, roleNoun } from '../../language/nouns.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useSelector } from '../use-app.ts';

const ROLES = ['person', 'initiative', 'theme', 'place'] as const;

/** What can be looked for here, as the dataset calls it: the first few. */
export function useSearchNames(most: number): readonly string[] {
  const dataset = useSelector(selectDataset);
  const language = useLanguage();
  return useMemo(() => {
    const used = new Set(dataset.nodes.map(({ kind }) => kind));
    const kinds = dataset.kinds.filter(({ id }) => used.has(id));
    const roles = ROLES.filter((role) => kinds.some((kind) => kind.role === role));
    const names = [
      ...roles.map((role) => roleNoun({ kinds }, role, 2, language)),
      ...kinds.filter(({ role }) => !ROLES.some((one) => one === role)).map((kind) => kindNoun(kind, 2, language)),
    ];
    return [...new Set(names.map(firstNoun))].slice(0, most);
  }, [dataset, language, most]);
}
