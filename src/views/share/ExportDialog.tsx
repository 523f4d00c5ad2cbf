import { oneFileMessages } from '../../language/one-file.ts';
import { shareMessages } from '../../language/share.ts';
import { applyDialog } from '../../store/preferences.ts';
import type { State } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { isData } from './choice.ts';
import { DataPreview } from './DataPreview.tsx';
import styles from './Export.module.css';
import { OpenAgain } from './OpenAgain.tsx';
import { Options } from './Options.tsx';
import { Preview } from './Preview.tsx';
import { useExport } from './use-export.ts';

const selectIsOpen = (state: State) => state.moment.dialog === 'export';

/** The dialog that gives the present view as a file. */
export function ExportDialog() {
  return useSelector(selectIsOpen) ? <OpenExportDialog /> : null;
}

function OpenExportDialog() {
  const act = useAct();
  const say = useMessages(shareMessages);
  const { choice, look, outcome, missing, picture, data, names, canSave, change, changeLook, save } = useExport();
  const { noTemplate } = useMessages(oneFileMessages);
  const close = () => act(applyDialog, null);
  const faults: Partial<Record<typeof outcome, string>> = {
    unreadable: say.failedUnreadable,
    'too-large': say.failedTooLarge,
    'no-template': noTemplate,
    failed: say.failed,
  };
  const fault = faults[outcome];
  const footer = (
    <>
      <p role="status" className={styles.status}>
        {outcome === 'saved' ? say.saved(names) + say.replaced(missing) : outcome === 'busy' ? say.preparing : ''}
      </p>
      <Button onClick={close}>{say.cancel}</Button>
      <Button look="primary" icon="download" disabled={!canSave} onClick={() => void save()}>
        {say.download}
      </Button>
    </>
  );
  return (
    <Dialog title={say.title} closeLabel={say.close} onClose={close} footer={footer} width="wide">
      <div className={styles.columns}>
        <Options choice={choice} onChoice={change} look={look} onLook={changeLook} />
        {isData(choice.format) ? (
          <DataPreview data={data} />
        ) : (
          <Preview choice={choice} look={look} picture={picture} fileName={names.join()} />
        )}
      </div>
      <OpenAgain />
      {fault !== undefined && (
        <div role="alert" className={styles.alert}>
          <p>{fault}</p>
          {choice.format === 'png' && <Button onClick={() => change({ format: 'svg' })}>{say.useSvg}</Button>}
        </div>
      )}
    </Dialog>
  );
}
