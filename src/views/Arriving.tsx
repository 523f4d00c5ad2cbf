import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { appMessages } from '../language/app.ts';
import type { Arrival } from './late-part.ts';
import styles from './PartFault.module.css';
import { PartFault } from './PartFault.tsx';
import { useMessages } from './use-app.ts';

/** What comes sooner needs no word, ms. */
const SOON = 500;

interface ArrivingProps {
  readonly arrival: Arrival<ComponentType>;
  /** What is round the words that stand in for the view, such as a dialog's frame. */
  readonly frame?: (content: ReactNode) => ReactNode;
}

/** A view that comes late: until it is there, that it is on its way, or why it is not. */
export function Arriving({ arrival: { value: View, trouble, tryAgain }, frame = (content) => content }: ArrivingProps) {
  if (View) return <View />;
  return trouble ? frame(<PartFault trouble={trouble} onRetry={tryAgain} />) : <Waiting frame={frame} />;
}

function Waiting({ frame }: Required<Pick<ArrivingProps, 'frame'>>) {
  const say = useMessages(appMessages);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return frame(
    <p role="status" className={styles.waiting}>
      {say.loading}
    </p>,
  );
}
