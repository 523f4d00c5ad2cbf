import type { ReactNode } from 'react';
import { detailsMessages } from '../../language/details.ts';
import { IconButton } from '../../ui/IconButton.tsx';
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
        <IconButton icon="close" label={say.close} className={styles.close ?? ''} onClick={() => walk(null)} />
      )}
      <h2 tabIndex={-1}>{heading}</h2>
    </header>
  );
}
