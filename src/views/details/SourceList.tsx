import type { Dataset } from '../../dataset/schema.ts';
import panel from '../Panel.module.css';
import { Words } from '../Words.tsx';
import styles from './DetailsPanel.module.css';

interface SourceListProps {
  readonly sources: Dataset['meta']['sources'];
  /** Whether to say what kind of source each is. */
  readonly hasNotes?: boolean;
}

/** What the dataset was made from, with addresses. */
export function SourceList({ sources, hasNotes = false }: SourceListProps) {
  return sources.map(({ id, title, url, note }) => (
    <div key={id}>
      {url ? (
        <a className={styles.address} href={url} target="_blank" rel="noreferrer">
          <Words text={title} />
        </a>
      ) : (
        <Words text={title} />
      )}
      {hasNotes && note && (
        <p className={panel.quiet}>
          <Words text={note} />
        </p>
      )}
    </div>
  ));
}
