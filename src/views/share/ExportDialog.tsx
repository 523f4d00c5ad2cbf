import { oneFileMessages } from '../../language/one-file.ts';
import { shareMessages } from '../../language/share.ts';
import { applyDialog } from '../../store/preferences.ts';
import type { State } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { isData } from './choice.ts';
import { canCopy } from './copy-picture.ts';
import { DataPreview } from './DataPreview.tsx';
import styles from './Export.module.css';
import { OpenAgain } from './OpenAgain.tsx';
import { Options } from './Options.tsx';
import { Preview } from './Preview.tsx';
import { useExport } from './use-export.ts';
import type { Outcome } from './use-job.ts';

const selectIsOpen = (state: State) => state.moment.dialog === 'export';

/** The dialog that gives the present view as a file. */
export function ExportDialog() {
  return useSelector(selectIsOpen) ? <OpenExportDialog /> : null;
}

function OpenExportDialog() {
  const act = useAct();
  const say = useMessages(shareMessages);
  const { noTemplate } = useMessages(oneFileMessages);
  const made = useExport();
  const { choice, look, outcome, progress, picture, names, canSave, change } = made;
  const isBusy = outcome === 'busy';
  const close = () => {
    made.stop();
    act(applyDialog, null);
  };
  const faults: Partial<Record<Outcome, string>> = {
    unreadable: say.failedUnreadable,
    'too-large': say.failedTooLarge,
    'no-template': noTemplate,
    'not-copied': say.copyFailed,
    failed: say.failed,
  };
  const news: Partial<Record<Outcome, string>> = {
    saved: say.saved(names) + say.replaced(made.missing),
    copied: say.copied,
    stopped: say.stopped,
    busy: say.preparing,
  };
  const fault = faults[outcome];
  const footer = (
    <>
      <p role="status" className={styles.status}>
        {news[outcome] ?? ''}
      </p>
      {isBusy && progress !== null && (
        <progress className={styles.progress} aria-label={say.progress} value={progress} max={1} />
      )}
      <Button onClick={isBusy ? made.stop : close}>{say.cancel}</Button>
      {canCopy(choice) && (
        <Button icon="copy" disabled={!canSave} onClick={() => void made.copy()}>
          {say.copy}
        </Button>
      )}
      <Button look="primary" icon="download" disabled={!canSave} onClick={() => void made.save()}>
        {say.download}
      </Button>
    </>
  );
  return (
    <Dialog title={say.title} closeLabel={say.close} onClose={close} footer={footer} width="wide">
      <div className={styles.columns}>
        <Options
          choice={choice}
          onChoice={change}
          look={look}
          onLook={made.changeLook}
          canSurround={made.canSurround}
          parts={picture?.parts ?? []}
        />
        {isData(choice.format) ? (
          <DataPreview data={made.data} />
        ) : (
          <Preview choice={choice} look={look} picture={picture} fileName={names.join()} />
        )}
      </div>
      <OpenAgain />
      {fault !== undefined && (
        <div role="alert" className={styles.alert}>
          <p>{fault}</p>
          {choice.format === 'png' && outcome !== 'not-copied' && (
            <Button onClick={() => change({ format: 'svg' })}>{say.useSvg}</Button>
          )}
        </div>
      )}
    </Dialog>
  );
}
