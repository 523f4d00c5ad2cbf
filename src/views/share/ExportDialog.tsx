import { shareMessages } from '../../language/share.ts';
import { applyDialog } from '../../store/preferences.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { isData } from './choice.ts';
import { DataPreview } from './DataPreview.tsx';
import styles from './Export.module.css';
import { ExportFooter } from './ExportFooter.tsx';
import { Fault } from './Fault.tsx';
import { OpenAgain } from './OpenAgain.tsx';
import { Options } from './Options.tsx';
import { Preview } from './Preview.tsx';
import { StaysHere } from './StaysHere.tsx';
import { useExport } from './use-export.ts';
import { useUnshown } from './use-unshown.ts';

/** The dialog that gives the present view as a file. */
export function ExportDialog() {
  return useSelector(({ moment }) => moment.dialog === 'export') ? <OpenExportDialog /> : null;
}

function OpenExportDialog() {
  const act = useAct();
  const say = useMessages(shareMessages);
  const made = useExport();
  const { choice, look, picture, names, change } = made;
  const unshown = useUnshown(choice.format, picture);
  const close = () => {
    made.stop();
    act(applyDialog, null);
  };
  const footer = <ExportFooter made={made} onClose={close} />;
  return (
    <Dialog title={say.title} closeLabel={say.close} onClose={close} footer={footer} width="wide">
      <StaysHere />
      <div className={styles.columns}>
        <Options
          choice={choice}
          onChoice={change}
          look={look}
          isCarried={made.isCarried}
          onCarried={made.changeCarried}
          canSurround={made.canSurround}
          parts={picture?.parts ?? []}
        />
        {isData(choice.format) ? (
          <DataPreview {...made.data} />
        ) : (
          <Preview
            choice={choice}
            look={look}
            picture={picture}
            isMaking={made.isMaking}
            fileName={names.join()}
            unshown={unshown}
          />
        )}
      </div>
      <OpenAgain />
      <Fault outcome={made.outcome} isPng={choice.format === 'png'} onSvg={() => change({ format: 'svg' })} />
    </Dialog>
  );
}
