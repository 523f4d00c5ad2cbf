import { shareMessages } from '../../language/share.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import { canCopy } from './copy-picture.ts';
import styles from './Export.module.css';
import type { useExport } from './use-export.ts';
import type { Outcome } from './use-job.ts';

interface ExportFooterProps {
  readonly made: ReturnType<typeof useExport>;
  readonly onClose: () => void;
}

/** The buttons that finish the dialog, and what has become of the last press. While something runs, Cancel stops it. */
export function ExportFooter({ made, onClose }: ExportFooterProps) {
  const say = useMessages(shareMessages);
  const { choice, outcome, progress, names, stop } = made;
  const isBusy = outcome === 'busy';
  // What is busy keeps the focus, which a button that is switched off would lose.
  const press = (run: () => Promise<void>) => ({
    className: styles.press ?? '',
    disabled: !made.hasContent,
    'aria-disabled': isBusy,
    onClick: () => void (isBusy || run()),
  });
  const news: Partial<Record<Outcome, string>> = {
    saved: say.saved(names),
    copied: say.copied,
    stopped: say.stopped,
    busy: say.preparing,
  };
  return (
    <>
      <p role="status" className={styles.status}>
        {news[outcome] ?? ''}
      </p>
      {isBusy && progress !== null && (
        <progress className={styles.progress} aria-label={say.progress} value={progress} max={1} />
      )}
      <Button onClick={isBusy ? stop : onClose}>{made.isDone && !isBusy ? say.close : say.cancel}</Button>
      {canCopy(choice) && (
        <Button icon="copy" {...press(made.copy)}>
          {say.copy}
        </Button>
      )}
      <Button look="primary" icon="download" {...press(made.save)}>
        {say.download}
      </Button>
    </>
  );
}
