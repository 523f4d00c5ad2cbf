import { useId } from 'react';
import { publishMessages } from '../../language/publish.ts';
import { applyDialog } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAct, useMessages } from '../use-app.ts';
import exportStyles from './Export.module.css';
import { GoingOut } from './GoingOut.tsx';
import styles from './Publish.module.css';
import { RadioOption } from './RadioOption.tsx';
import { ReadFirst } from './ReadFirst.tsx';
import { SiteWords } from './SiteWords.tsx';
import type { Outcome } from './use-job.ts';
import { type Form, usePublish } from './use-publish.ts';

const FORMS: readonly Form[] = ['folder', 'page'];

/** The dialog that makes a site of what is open, and lists before what goes out. */
export function PublishDialog() {
  const act = useAct();
  const say = useMessages(publishMessages);
  const made = usePublish();
  const { form, outcome, stop, save, unread } = made;
  const reason = useId();
  const isBusy = outcome === 'busy';
  const close = () => {
    stop();
    act(applyDialog, null);
  };
  const faults: Partial<Record<Outcome, string>> = {
    unreachable: say.unreachable,
    changed: say.changed,
    insecure: say.insecure,
    'no-template': say.noTemplate,
    unreadable: say.failed,
    'too-large': say.failed,
    failed: say.failed,
  };
  const saved = form === 'folder' ? say.savedFolder : say.savedPage;
  const news: Partial<Record<Outcome, string>> = {
    saved: saved(made.name),
    stopped: say.stopped,
    busy: say.preparing,
  };
  const footer = (
    <>
      <p role="status" className={exportStyles.status}>
        {news[outcome] ?? ''}
      </p>
      {isBusy && made.progress !== null && (
        <progress className={exportStyles.progress} aria-label={say.progress} value={made.progress} max={1} />
      )}
      {unread > 0 && <ReadFirst id={reason} count={unread} />}
      <Button onClick={isBusy ? stop : close}>{isBusy || outcome === 'idle' ? say.cancel : say.close}</Button>
      <Button
        look="primary"
        icon="download"
        aria-disabled={isBusy || unread > 0}
        aria-describedby={unread > 0 ? reason : undefined}
        disabled={unread === 0 && made.out.nodes.length === 0}
        onClick={() => void (isBusy || unread > 0 || save())}
      >
        {faults[outcome] === undefined ? say.download : say.again}
      </Button>
    </>
  );
  return (
    <Dialog title={say.title} closeLabel={say.close} onClose={close} footer={footer} width="wide">
      <div className={styles.body}>
        <p className={styles.text}>{say.intro}</p>
        <fieldset className={exportStyles.group}>
          <legend>{say.form}</legend>
          {FORMS.map((value) => (
            <div key={value} className={styles.form}>
              <RadioOption
                group="publish-form"
                label={say[value]}
                isChosen={value === form}
                onChoose={() => made.changeForm(value)}
                noteId={`publish-${value}`}
              />
              <p id={`publish-${value}`} className={exportStyles.note}>
                {value === 'folder' ? say.folderNote : say.pageNote}
              </p>
            </div>
          ))}
        </fieldset>
        <GoingOut dataset={made.dataset} out={made.out} choice={made.choice} onChoice={made.changeChoice} />
        <SiteWords />
        {faults[outcome] && (
          <div role="alert" className={exportStyles.alert}>
            <p>{faults[outcome]}</p>
          </div>
        )}
      </div>
    </Dialog>
  );
}
