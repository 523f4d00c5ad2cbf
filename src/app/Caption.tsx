import { buildTakeaway } from '../language/takeaway.ts';
import { selectDataset, selectVisibility } from '../store/selectors.ts';
import { useLanguage, useSelector } from '../views/use-app.ts';

/** One sentence of what the map shows now. */
export function Caption({ className }: { readonly className?: string | undefined }) {
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const { nodes } = useSelector(selectVisibility);
  return <p className={`clamped ${className ?? ''}`}>{buildTakeaway(dataset, nodes, language)}</p>;
}
