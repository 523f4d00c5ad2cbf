import { buildTakeaway } from '../language/takeaway.ts';
import { selectDataset } from '../store/selectors.ts';
import { Said } from '../views/Said.tsx';
import { useLanguage, useSelector, useVisibility } from '../views/use-app.ts';

/** One sentence of what the map shows now. */
export function Caption({ className }: { readonly className?: string | undefined }) {
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const { counted } = useVisibility();
  return (
    <p className={`clamped ${className ?? ''}`}>
      <Said
        words={buildTakeaway(dataset, counted, language)}
        texts={dataset.kinds.flatMap(({ label, plural }) => [label, plural])}
      />
    </p>
  );
}
