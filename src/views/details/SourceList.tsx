import type { Dataset } from '../../dataset/schema.ts';
import panel from '../Panel.module.css';
import { useLanguage } from '../use-app.ts';
import styles from './DetailsPanel.module.css';

interface SourceListProps {
  readonly sources: Dataset['meta']['sources'];
  /** Whether to say what kind of source each is. */
  readonly hasNotes?: boolean;
}

/** What the dataset was made from, with addresses. */
export function SourceList({ sources, hasNotes = false }: SourceListProps) {
  const language = useLanguage();
  return sources.map(({ id, title, url, note }) => (
    <div key={id}>
      {url ? (
        <a className={styles.address} href={url} target="_blank" rel="noreferrer">
          {title[language]}
        </a>
      ) : (
        title[language]
      )}
      {hasNotes && note && <p className={panel.quiet}>{note[language]}</p>}
    </div>
  ));
}
