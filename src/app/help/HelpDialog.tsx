import { appMessages } from '../../language/app.ts';
import { helpMessages } from '../../language/help.ts';
import { canEdit } from '../../store/can-edit.ts';
import { applyDialog } from '../../store/preferences.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Imprint } from '../../views/Imprint.tsx';
import { useAct, useMessages, useSelector } from '../../views/use-app.ts';
import { VERSION } from '../version.ts';
import { HelpData } from './HelpData.tsx';
import styles from './HelpDialog.module.css';
import { HelpKeys } from './HelpKeys.tsx';
import { HelpLegend } from './HelpLegend.tsx';

/** How to read and use the map, what it was made from, and what becomes of what one does with it. */
export function HelpDialog() {
  const say = useMessages(helpMessages);
  const act = useAct();
  const moves = [say.movePoint, say.movePan, say.moveTouch, say.moveDrag, say.moveMany];
  if (useSelector(canEdit)) moves.push(say.moveEdit);
  return (
    <Dialog
      title={say.title}
      closeLabel={useMessages(appMessages).close}
      onClose={() => act(applyDialog, null)}
      width="wide"
    >
      <div className={styles.help}>
        <section>
          <h3>{say.readTitle}</h3>
          <HelpLegend />
        </section>
        <section>
          <h3>{say.moveTitle}</h3>
          <ul className={styles.points}>
            {moves.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className={styles.full}>
          <h3>{say.keysTitle}</h3>
          <HelpKeys />
        </section>
        <HelpData />
        <section>
          <h3>{say.privacyTitle}</h3>
          <p>{say.privacy}</p>
          <Imprint />
          <p className={styles.version}>{say.version(VERSION)}</p>
        </section>
      </div>
    </Dialog>
  );
}
