import type { ReactNode } from 'react';
import { detailsMessages } from '../../language/details.ts';
import { useMessages } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { useWalk } from './walk.ts';

interface PanelHeadProps {
  /** What kind of thing this is, above its name. */
  readonly kicker: ReactNode;
  readonly heading: ReactNode;
  readonly isClosable?: boolean;
}

/** The name of what is shown, able to take the focus when the panel's content changes under it. */
export function PanelHead({ kicker, heading, isClosable = true }: PanelHeadProps) {
  const say = useMessages(detailsMessages);
  const walk = useWalk();
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      {isClosable && (
        <button type="button" className={styles.close} aria-label={say.close} title={say.close} onClick={() => walk(null)}>
          <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
            <path d="M3 3 13 13M13 3 3 13" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      )}
      <h2 tabIndex={-1}>{heading}</h2>
    </header>
  );
}
