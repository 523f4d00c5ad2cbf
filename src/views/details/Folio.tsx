import { chosenMessages } from '../../language/chosen.ts';
import { useMessages } from '../use-app.ts';
import styles from './DetailsPanel.module.css';

/** The paragraphs of the source that a claim rests on, as a mark in the margin. */
export function Folio({ paragraphs = [] }: { readonly paragraphs?: readonly number[] | undefined }) {
  const say = useMessages(chosenMessages);
  if (paragraphs.length === 0) return <span className={styles.folio} />;
  return (
    <span className={styles.folio} title={say.paragraphs(paragraphs)}>
      <span aria-hidden="true">¶{paragraphs.join(', ')}</span>
      <span className="visually-hidden">{say.paragraphs(paragraphs)}</span>
    </span>
  );
}
