import type { ReactNode } from 'react';
import { detailsMessages } from '../../language/details.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useMessages } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { useWalk } from './walk.ts';

interface PanelHeadProps {
  /** What kind of thing this is, above its name. */
  readonly kicker: ReactNode;
  readonly heading: ReactNode;
  readonly isClosable?: boolean;
  /** The heading is a sentence of several names and so set smaller. */
  readonly isSentence?: boolean;
}

/** The name of what is shown, able to take the focus when the panel's content changes under it. */
export function PanelHead({ kicker, heading, isClosable = true, isSentence = false }: PanelHeadProps) {
  const say = useMessages(detailsMessages);
  const walk = useWalk();
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      {isClosable && (
        <IconButton icon="close" label={say.close} className={styles.close ?? ''} onClick={() => walk(null)} />
      )}
      <h2 id={FOCUS_TARGETS.details} tabIndex={-1} className={`${panel.name} ${isSentence ? styles.sentence : ''}`}>
        {heading}
      </h2>
    </header>
  );
}
