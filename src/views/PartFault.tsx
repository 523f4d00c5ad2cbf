import type { PartTrouble } from '../base/part-trouble.ts';
import { appMessages } from '../language/app.ts';
import { partMessages } from '../language/part.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PartFault.module.css';
import { isDamaged, reloadPage } from './reload-page.ts';
import { useMessages } from './use-app.ts';

interface PartFaultProps {
  readonly trouble: PartTrouble;
  /** What is missing: a part beside others, or the live map. */
  readonly what?: 'partFault' | 'mapFault';
  readonly onRetry: () => void;
}

/** Stands where a part of the page could not be loaded: why, and the ways on. */
export function PartFault({ trouble, what = 'partFault', onRetry }: PartFaultProps) {
  const say = useMessages(partMessages);
  const app = useMessages(appMessages);
  return (
    <div role="alert" className={styles.fault}>
      <p>
        <strong>{say[what]}</strong> {say[trouble]}
      </p>
      <p>{app.viewFaultHelp}</p>
      <p className={styles.ways}>
        <Button onClick={onRetry}>{app.tryAgain}</Button>
        <Button onClick={() => (isDamaged(trouble) ? reloadPage() : location.reload())}>{app.reload}</Button>
      </p>
    </div>
  );
}
