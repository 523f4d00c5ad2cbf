import { tableMessages } from '../../language/table.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../use-app.ts';
import styles from './TableView.module.css';

interface PagesProps {
  /** The page that is shown, from 0. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** Turns the pages of a long table. */
export function Pages({ page, pages, onTurn }: PagesProps) {
  const say = useMessages(tableMessages);
  return (
    <nav className={styles.pages} aria-label={say.pages}>
      <IconButton icon="previous" label={say.previous} disabled={page === 0} onClick={() => onTurn(page - 1)} />
      <span role="status">{say.page(page + 1, pages)}</span>
      <IconButton icon="next" label={say.next} disabled={page === pages - 1} onClick={() => onTurn(page + 1)} />
    </nav>
  );
}
