import { useState } from 'react';
import { appMessages } from '../language/app.ts';
import { selectIsAtStart } from '../store/address.ts';
import { selectDataset } from '../store/selectors.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MeetingOffer } from '../views/details/MeetingOffer.tsx';
import { TourOffer } from '../views/details/TourOffer.tsx';
import { useMessages, useSelector } from '../views/use-app.ts';
import { Words } from '../views/Words.tsx';
import { ABOUT } from './about-preference.ts';
import styles from './WhatThisIs.module.css';

/**
 * Over the map of a phone, where no panel stands beside it: what the map is and why, and the ways into its tour and to whom to meet. It goes
 * with the first step that a visitor takes, be it only away from the map (`isHere`), and for good once it is closed.
 */
export function WhatThisIs({ isHere }: { readonly isHere: boolean }) {
  const say = useMessages(appMessages);
  const { summary } = useSelector(selectDataset).meta;
  const isWanted = ABOUT.useIsOn();
  const isAtStart = useSelector(selectIsAtStart);
  const [isPast, setPast] = useState(false);
  if (!(isAtStart && isHere) && !isPast) setPast(true);
  return (
    <div className={styles.anchor}>
      {isWanted && !isPast && isAtStart && isHere && summary && (
        <section aria-label={say.about} className={styles.card}>
          <IconButton icon="close" label={say.closeAbout} className={styles.close} onClick={() => ABOUT.set(false)} />
          <p>
            <Words text={summary} />
          </p>
          <TourOffer>
            <MeetingOffer />
          </TourOffer>
        </section>
      )}
    </div>
  );
}
