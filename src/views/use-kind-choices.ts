import { useMemo } from 'react';
import { selectDataset } from '../store/selectors.ts';
import { useLanguage, useSelector } from './use-app.ts';

/** The kinds of the network by id and name, in their order. */
export function useKindChoices(): readonly (readonly [id: string, name: string])[] {
  const language = useLanguage();
  const { kinds } = useSelector(selectDataset);
  return useMemo(() => kinds.map(({ id, label }) => [id, label[language]]), [kinds, language]);
}
