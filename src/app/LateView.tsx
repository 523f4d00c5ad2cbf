import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { appMessages } from '../language/app.ts';
import { type LatePart, useLatePart } from '../views/late-part.ts';
import styles from '../views/PartFault.module.css';
import { PartFault } from '../views/PartFault.tsx';
import { useMessages } from '../views/use-app.ts';

/** What comes sooner needs no word, ms. */
const SOON = 500;

interface LateViewProps {
  readonly part: LatePart<ComponentType>;
  /** What is round the words that stand in for the view, such as a dialog's frame. */
  readonly frame?: (content: ReactNode) => ReactNode;
}

/** A view that is fetched when it is first shown: until it has come, that it is on its way, or why it is not. */
export function LateView({ part, frame = (content) => content }: LateViewProps) {
  const { value: View, trouble, tryAgain } = useLatePart(part);
  if (View) return <View />;
  return trouble ? frame(<PartFault trouble={trouble} onRetry={tryAgain} />) : <Waiting frame={frame} />;
}

function Waiting({ frame }: Required<Pick<LateViewProps, 'frame'>>) {
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
