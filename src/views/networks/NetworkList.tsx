import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { networksMessages } from '../../language/networks.ts';
import { selectOwnId } from '../../store/keeping.ts';
import { applyDialog, applyNotice } from '../../store/preferences.ts';
import { LONG_TO_DRAW } from '../../store/stage.ts';
import type { DialogName } from '../../store/state.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useAppStore, useLanguage, useMessages, useSelector } from '../use-app.ts';
import type { Desk } from './desk.ts';
import { NetworkRow } from './NetworkRow.tsx';
import styles from './Networks.module.css';
import { RemovedList } from './RemovedList.tsx';
import { restoreBackup } from './restore-backup.ts';
import { saveBackup } from './save-backup.ts';
import { type ListedEntry, useListed } from './use-networks.ts';

/** What has been done, or why not; `undo` takes it back. */
interface Told {
  readonly text: string;
  readonly isFault?: boolean;
  readonly undo?: () => Promise<Told>;
}

/** The networks that this browser keeps, and what can be done with them. */
export function NetworkList({ desk }: { readonly desk: Desk }) {
  const say = useMessages(networksMessages);
  const language = useLanguage();
  const act = useAct();
  const store = useAppStore();
  const openId = useSelector(selectOwnId);
  const [told, setTold] = useState<Told | null>(null);
  const [reading, setReading] = useState<{ readonly done: number; readonly stop: () => void } | null>(null);
  const [now] = useState(Date.now);
  const entries = useListed(desk, desk.list, now);
  const chooser = useRef<HTMLInputElement>(null);

  /** Does something that the browser may refuse. */
  const attempt = async (work: () => Promise<Told | null>) => {
    setTold(null);
    setTold(await work().catch((): Told => ({ text: say.refused, isFault: true })));
  };
  const fail = (text: string): Told => ({ text, isFault: true });
  const open = (entry: ListedEntry, then: DialogName | null = null) =>
    attempt(async () => {
      // What is said of a large one, and what stops it, stands behind the dialog.
      const isLong = entry.nodes + entry.ties > LONG_TO_DRAW;
      if (isLong) act(applyDialog, null);
      const fault = await desk.open(entry.id);
      if (fault && isLong) act(applyNotice, fault);
      if (fault) return fail(fault.key === 'netUnknown' ? say.gone(entry.called) : say.refused);
      // Whoever has stopped it is led no further: what is open is another network.
      if (!isLong || selectOwnId(store.getState()) === entry.id) act(applyDialog, then);
      return null;
    });
  const rename = (entry: ListedEntry, wanted: string) =>
    attempt(async () => {
      if (!(await desk.rename(entry.id, wanted))) return fail(say.busy(entry.called));
      // Of the open one, too: what says edits stands behind the dialog, where nothing is heard.
      return { text: say.renamed(wanted) };
    });
  const duplicate = ({ id, called }: ListedEntry) =>
    attempt(async () => {
      const done = await desk.duplicate(id, (name) => ({
        en: networksMessages.en.copyName(name.en),
        id: networksMessages.id.copyName(name.id),
      }));
      return done.ok ? { text: say.duplicated(called) } : fail(done.fault === 'full' ? say.full : say.refused);
    });
  const bringBack = async ({ id, called }: ListedEntry): Promise<Told> =>
    (await desk.bringBack(id)) ? { text: say.isBack(called) } : fail(say.gone(called));
  const remove = (entry: ListedEntry) =>
    attempt(async () => {
      if (!(await desk.remove(entry.id))) return fail(say.busy(entry.called));
      return { text: say.removed(entry.called), undo: () => bringBack(entry) };
    });
  const discard = ({ id, called }: ListedEntry) =>
    attempt(async () => {
      await desk.discard(id);
      return { text: say.discarded(called) };
    });
  const backUp = (some: readonly ListedEntry[], apart = '') =>
    attempt(() => saveBackup(desk, some, language, apart).then((file) => ({ text: say.backedUp(file) })));
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // Empty again, so that the same file can be chosen twice.
    currentTarget.value = '';
    if (file) restore(file);
  };
  const restore = (file: File) =>
    void attempt(async () => {
      const ending = new AbortController();
      const tell = (done: number) => setReading({ done, stop: () => ending.abort() });
      tell(0);
      const done = await restoreBackup(desk, file, language, ending.signal, tell).finally(() => setReading(null));
      return done && (done.ok ? { text: say.came(done.value.count, done.value.same) } : fail(done.fault));
    });
  const takeOffer = useEffectEvent(() => {
    const file = desk.takeOffer();
    if (file) restore(file);
  });
  useEffect(() => {
    takeOffer();
    return desk.watch(() => takeOffer());
  }, [desk]);
  const undo = (back: () => Promise<Told>) => attempt(back);

  return (
    <>
      <p className={desk.isLasting ? styles.note : styles.warning}>{desk.isLasting ? say.where : say.blocked}</p>
      <div role={told?.isFault ? 'alert' : 'status'} className={styles.told}>
        {told && <span>{told.text}</span>}
        {told?.undo && (
          <Button autoFocus onClick={() => told.undo && undo(told.undo)}>
            {say.undo}
          </Button>
        )}
        {reading && (
          <>
            <span>{say.restoring(reading.done)}</span>
            <Button onClick={reading.stop}>{say.stop}</Button>
          </>
        )}
      </div>
      {entries?.length === 0 && <p className={styles.note}>{say.empty}</p>}
      {entries && entries.length > 0 && (
        <ul className={styles.list} aria-label={say.list}>
          {entries.map((entry) => (
            <NetworkRow
              key={entry.id}
              entry={entry}
              isOpen={entry.id === openId}
              now={now}
              onOpen={() => open(entry)}
              onRename={(name) => rename(entry, name)}
              onDuplicate={() => duplicate(entry)}
              onBackup={() => backUp([entry], entry.apart)}
              onPublish={() => open(entry, 'publish')}
              onRemove={() => remove(entry)}
            />
          ))}
        </ul>
      )}
      <div className={styles.ways}>
        <Button icon="download" disabled={!entries?.length} onClick={() => backUp(entries ?? [])}>
          {say.backupAll}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{say.restore}</Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={say.chooseBackup}
          onChange={onChoose}
        />
      </div>
      <RemovedList desk={desk} now={now} onBringBack={(entry) => attempt(() => bringBack(entry))} onDiscard={discard} />
    </>
  );
}
