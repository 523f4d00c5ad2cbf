import { selectDataset } from '../store/selectors.ts';
import { useLanguage, useSelector } from '../views/use-app.ts';

/** One sentence of what the map shows. */
export function Caption({ className }: { readonly className?: string | undefined }) {
  const language = useLanguage();
  const { summary } = useSelector(selectDataset).meta;
  return <p className={className}>{summary[language]}</p>;
}
