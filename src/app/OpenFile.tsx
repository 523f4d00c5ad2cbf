import { type ChangeEvent, type ComponentType, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { reopenMessages } from '../language/reopen.ts';
import { applyDialog, applyNotice } from '../store/preferences.ts';
import { act } from '../store/store.ts';
import { useCanvasPorts } from '../views/canvas-ports.ts';
import { OPEN_FILE } from '../views/focus-targets.ts';
import { loadPart } from '../views/load-part.ts';
import { DeskContext } from '../views/networks/desk.ts';
import { toPartNotice } from '../views/part-notice.ts';
import { IntakeContext } from '../views/share/intake-port.ts';
import { useAppStore, useMessages, useSelector } from '../views/use-app.ts';
import { DropArea } from './DropArea.tsx';
import { useDrop } from './use-drop.ts';
import { usePastedList } from './use-pasted-list.ts';
import { useStrangers } from './use-strangers.ts';

/** Views and networks, then what strangers bring; where the browser knows none of them it offers all files. */
const ACCEPTED =
  '.png,.svg,.pdf,.html,.htm,.json,.csv,.tsv,.txt,.xlsx,.ods,.gexf,.graphml,.xml,.cx,.cx2,.cyjs,.gdf,.gml,.net,.fods,image/png,image/svg+xml,application/pdf,text/html,application/json,text/csv';

/** Opens files that are dropped on the page or chosen; what reads them comes when the first one does. */
export function OpenFile() {
  const store = useAppStore();
  const say = useMessages(reopenMessages);
  const readFile = useContext(IntakeContext);
  const liveLayout = useCanvasPorts()?.liveLayout ?? null;
  const desk = useContext(DeskContext);
  const { letIn, adder, opener, review } = useStrangers();
  const isReading = useSelector((state) => state.moment.reading !== null);
  const [Reading, setReading] = useState<ComponentType | null>(null);
  const latest = useRef<readonly File[] | null>(null);
  const open = useCallback(
    async (files: readonly File[], isAlone = false) => {
      // What opens files may come for a later one first: the latest counts.
      latest.current = files;
      try {
        const { openFiles } = await loadPart(() => import('../views/share/open-file.ts'));
        if (latest.current !== files) return;
        const restore =
          desk &&
          (async (backup: File) => {
            (await desk.load()).offer(backup);
            act(store, applyDialog, 'networks');
          });
        const openPictured: Parameters<typeof openFiles>[1]['openPictured'] =
          desk &&
          (async (source) => {
            const shelf = await desk.load();
            const id = await shelf.findPictured(source);
            // Whoever has asked for something else meanwhile has that.
            if (id === null || latest.current !== files) return false;
            return (await shelf.open(id)) === null && store.getState().document.id === id;
          });
        if (readFile) await openFiles(store, { readFile, liveLayout, restore, openPictured, letIn, isAlone }, files);
      } catch (fault) {
        const notice = toPartNotice(fault, 'file', () => void open(files, isAlone));
        act(store, applyNotice, notice ?? { key: 'unknown', values: {} });
      }
    },
    [store, readFile, liveLayout, desk, letIn],
  );
  const take = useCallback(
    (files: readonly File[]) => {
      if (adder.current) adder.current(files);
      else void open(files);
    },
    [adder, open],
  );
  useEffect(() => {
    opener.current = (file) => void open([file], true);
  }, [open, opener]);
  // Whatever is opened, a file or a network from the shelf: without its words it opens all the same.
  useEffect(() => {
    if (!isReading) return;
    loadPart(() => import('../views/share/ReadingFile.tsx')).then(
      ({ ReadingFile }) => setReading(() => ReadingFile),
      () => {},
    );
  }, [isReading]);
  const isOver = useDrop(take);
  usePastedList(letIn && take);
  const onChoose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // Empty again, so that the same file can be chosen twice.
    currentTarget.value = '';
    if (files.length > 0) void open(files);
  };
  return (
    <>
      <input type="file" id={OPEN_FILE} hidden multiple accept={ACCEPTED} aria-label={say.choose} onChange={onChoose} />
      {Reading && <Reading />}
      {review}
      {isOver && <DropArea title={say.drop} note={say.dropNote} />}
    </>
  );
}
