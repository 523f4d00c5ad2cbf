import { oneFileMessages } from '../../language/one-file.ts';
import { shareMessages } from '../../language/share.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import styles from './Export.module.css';
import type { Outcome } from './use-job.ts';

interface FaultProps {
  readonly outcome: Outcome;
  readonly isPng: boolean;
  /** Chooses SVG, which needs no canvas. */
  readonly onSvg: () => void;
}

/** Why nothing came out, and what to do instead; nothing while all is well. */
export function Fault({ outcome, isPng, onSvg }: FaultProps) {
  const say = useMessages(shareMessages);
  const { noTemplate } = useMessages(oneFileMessages);
  const faults: Partial<Record<Outcome, string>> = {
    unreadable: say.failedUnreadable,
    'too-large': say.failedTooLarge,
    'no-template': noTemplate,
    'not-copied': say.copyFailed,
    failed: say.failed,
  };
  const fault = faults[outcome];
  if (fault === undefined) return null;
  return (
    <div role="alert" className={styles.alert}>
      <p>{fault}</p>
      {isPng && outcome !== 'not-copied' && <Button onClick={onSvg}>{say.useSvg}</Button>}
    </div>
  );
}
