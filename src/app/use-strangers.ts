import {
  type ComponentProps,
  type ComponentType,
  createElement,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Dataset } from '../dataset/schema.ts';
import { applyDialog, applyNotice } from '../store/preferences.ts';
import { act } from '../store/store.ts';
import { useCanvasPorts } from '../views/canvas-ports.ts';
import type { ReviewDialog } from '../views/intake/ReviewDialog.tsx';
import { StrangersContext } from '../views/intake/strangers-port.ts';
import { loadPart } from '../views/load-part.ts';
import { toPartNotice } from '../views/part-notice.ts';
import type { Opener } from '../views/share/open-file.ts';
import { useAppStore, useSelector } from '../views/use-app.ts';

type Props = ComponentProps<typeof ReviewDialog>;

interface Review {
  /** Counts reviews: another one knows nothing of the one before. */
  readonly count: number;
  readonly readings: Props['readings'];
  readonly Dialog: ComponentType<Props>;
}

interface Strangers {
  /** Reads files and shows what they would bring in; gives what there is to tell where they do not come in. */
  readonly letIn: Opener['letIn'];
  /** Adds files to the review that is open; null where none is. */
  readonly adder: RefObject<((files: readonly File[]) => void) | null>;
  /** Is given what opens a network of ours by itself. */
  readonly opener: RefObject<((file: File) => void) | null>;
  readonly review: ReactNode;
}

const loadDialog = async () => (await loadPart(() => import('../views/intake/ReviewDialog.tsx'))).ReviewDialog;

/**
 * What lets strangers' files in, with the review of those that are being looked at; `letIn` is null where nothing
 * does. What reads them and the review come when they are first wanted. A review is of what was open when its files
 * came: another network closes it as it closes every dialog.
 */
export function useStrangers(): Strangers {
  const store = useAppStore();
  const openReader = useContext(StrangersContext);
  const liveLayout = useCanvasPorts()?.liveLayout ?? null;
  const isOpen = useSelector((state) => state.moment.dialog === 'bringIn') && openReader !== null;
  const [shown, setShown] = useState<Review | null>(null);
  const adder = useRef<((files: readonly File[]) => void) | null>(null);
  const opener = useRef<((file: File) => void) | null>(null);
  const show = useCallback((next: Pick<Review, 'readings' | 'Dialog'> | null) => {
    setShown((before) => {
      if (before?.readings !== next?.readings) before?.readings?.reader.end();
      return next && { ...next, count: (before?.count ?? 0) + 1 };
    });
  }, []);
  const letIn = useCallback(
    async (files: readonly File[], signal: AbortSignal, network?: Dataset) => {
      if (!openReader) return null;
      const [{ letIn: read }, Dialog] = await Promise.all([
        loadPart(() => import('../views/intake/let-in.ts')),
        loadDialog(),
      ]);
      const found = await read(openReader, files, signal, network);
      if (found === 'own' || 'key' in found) return found;
      show({ readings: found, Dialog });
      act(store, applyDialog, 'bringIn');
      return null;
    },
    [openReader, show, store],
  );
  useEffect(() => {
    if (!isOpen) return show(null);
    // Who has no file yet is shown the ways to one.
    const open = () => {
      loadDialog().then(
        (Dialog) => setShown((before) => before ?? { readings: null, Dialog, count: 1 }),
        (fault) => {
          act(store, applyDialog, null);
          act(store, applyNotice, toPartNotice(fault, 'file', open) ?? { key: 'unknown', values: {} });
        },
      );
    };
    open();
  }, [isOpen, show, store]);
  const review =
    isOpen && shown
      ? createElement(shown.Dialog, {
          key: shown.count,
          readings: shown.readings,
          openReader,
          liveLayout,
          adder,
          onReadings: (readings) => {
            shown.readings?.reader.end();
            setShown({ ...shown, readings });
          },
          onOpen: (file) => opener.current?.(file),
          onClose: () => act(store, applyDialog, null),
        })
      : null;
  return { letIn: openReader && letIn, adder, opener, review };
}
