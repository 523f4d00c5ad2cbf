import { useState } from 'react';
import { appMessages } from '../language/app.ts';
import { tourMessages } from '../language/tour.ts';
import { selectIsAtStart } from '../store/address.ts';
import { selectDataset } from '../store/selectors.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useMessages, useSelector } from '../views/use-app.ts';
import { useTourStart } from '../views/use-tour-start.ts';
import { Words } from '../views/Words.tsx';
import { ABOUT } from './about-preference.ts';
import styles from './WhatThisIs.module.css';

/**
 * Over the map of a phone, where no panel stands beside it: what the map is and why, and the way into its tour. It goes
 * with the first step that a visitor takes, and for good once it is closed.
 */
export function WhatThisIs() {
  const say = useMessages(appMessages);
  const sayTour = useMessages(tourMessages);
  const { summary } = useSelector(selectDataset).meta;
  const isWanted = ABOUT.useIsOn();
  const isAtStart = useSelector(selectIsAtStart);
  const [isPast, setPast] = useState(false);
  const tour = useTourStart();
  if (!isAtStart && !isPast) setPast(true);
  const isShown = isWanted && !isPast && isAtStart && summary !== undefined;
  return (
    <div className={styles.anchor}>
      {isShown && (
        <section aria-label={say.about} className={styles.card}>
          <IconButton icon="close" label={say.closeAbout} className={styles.close} onClick={() => ABOUT.set(false)} />
          <p>
            <Words text={summary} />
          </p>
          {tour && (
            <Button icon="next" onClick={tour.start}>
              {tour.status === 'failed' ? say.tryAgain : tour.status === 'waits' ? say.loading : sayTour.start}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}
