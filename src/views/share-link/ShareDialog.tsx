import { useState } from 'react';
import { linkMessages } from '../../language/link.ts';
import { selectAddress } from '../../store/address.ts';
import { toEmbedAddress } from '../../store/embed-address.ts';
import { applyDialog } from '../../store/preferences.ts';
import type { State } from '../../store/state.ts';
import { isPages } from '../../store/visits.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Citations } from './Citations.tsx';
import { CopyText } from './CopyText.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import styles from './ShareLink.module.css';

const hasMoved = ({ session, document }: State): boolean => session.camera !== null || document.places !== null;

/** The present view to pass on: its link, a frame for another page, and how to cite it. */
export function ShareDialog() {
  const say = useMessages(linkMessages);
  const language = useLanguage();
  const act = useAct();
  const address = useSelector(selectAddress);
  const title = useSelector((state) => state.document.dataset.meta.title[language]);
  const isFile = useSelector((state) => state.moment.home === 'file');
  const isOpened = !useSelector(isPages);
  const isOwn = useSelector((state) => state.document.origin === 'own');
  const isMoved = useSelector(hasMoved);
  const [day] = useState(() => new Date());
  // A single file writes its view behind `#`. From a disk it has no address that others could open.
  const isLinked = !isOpened && (!isFile || location.protocol.startsWith('http'));
  const base = location.origin + location.pathname + (isFile ? '#' : '');
  return (
    <Dialog title={say.title} closeLabel={say.close} onClose={() => act(applyDialog, null)}>
      <section className={styles.part}>
        <h3>{say.link}</h3>
        {isLinked ? (
          <>
            <p className={styles.note}>{isFile ? say.linkNoteFile : say.linkNote}</p>
            <CopyText label={say.address} text={base + address} />
            {isMoved && !isFile && <p className={styles.warning}>{say.linkMoved}</p>}
          </>
        ) : (
          <p>{isOwn ? say.noLinkOwn : isOpened ? say.noLinkOpened : say.noLinkFile}</p>
        )}
      </section>
      {isLinked && !isFile && (
        <section className={styles.part}>
          <h3>{say.frame}</h3>
          <EmbedCode url={base + toEmbedAddress(address)} title={`${title} · Jejaring`} />
        </section>
      )}
      <section className={styles.part}>
        <h3>{say.cite}</h3>
        <Citations url={isLinked ? base + address : ''} day={day} />
      </section>
    </Dialog>
  );
}
