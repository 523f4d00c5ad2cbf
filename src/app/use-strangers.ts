import {
  type ComponentProps,
  type ComponentType,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
} from 'react';
import { applyRefusal } from '../store/refusal.ts';
import type { Notice } from '../store/state.ts';
import { act } from '../store/store.ts';
import { useCanvasPorts } from '../views/canvas-ports.ts';
import type { ReviewDialog } from '../views/intake/ReviewDialog.tsx';
import { type Reader, StrangersContext } from '../views/intake/strangers-port.ts';
import { loadPart } from '../views/load-part.ts';
import { useAppStore, useSelector } from '../views/use-app.ts';

interface Review {
  readonly file: File;
  readonly reading: ComponentProps<typeof ReviewDialog>['reading'];
  readonly reader: Reader;
  readonly Dialog: ComponentType<ComponentProps<typeof ReviewDialog>>;
}

type LetIn = (file: File, signal: AbortSignal, encoding?: string) => Promise<Notice | null>;

/**
 * What lets strangers' files in, with the review of the one that is being looked at; null where nothing does. What
 * reads them and the review come with the first one.
 */
export function useStrangers(): { readonly letIn: LetIn | null; readonly review: ReactNode } {
  const store = useAppStore();
  const strangers = useContext(StrangersContext);
  const liveLayout = useCanvasPorts()?.liveLayout ?? null;
  const [shown, setShown] = useState<Review | null>(null);
  const show = useCallback((next: Review | null) => {
    setShown((before) => {
      if (before !== next) before?.reader.end();
      return next;
    });
  }, []);
  const letIn = useCallback<LetIn>(
    async (file, signal, encoding) => {
      if (!strangers) return null;
      const [{ letIn: read }, { ReviewDialog: Dialog }] = await Promise.all([
        loadPart(() => import('../views/intake/let-in.ts')),
        loadPart(() => import('../views/intake/ReviewDialog.tsx')),
      ]);
      const reader = await strangers();
      const found = await untilAborted(read(reader, file, encoding), signal).finally(() => {
        if (signal.aborted) reader.end();
      });
      if ('key' in found) {
        reader.end();
        return found;
      }
      show({ file, reading: found, reader, Dialog });
      return null;
    },
    [strangers, show],
  );
  // A review is of what was open when its file came.
  const entry = useSelector((state) => state.moment.entry);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another network ends it
  useEffect(() => () => show(null), [entry, show]);
  const readAgain = async (file: File, encoding: string) => {
    const fault = await letIn(file, new AbortController().signal, encoding);
    if (fault) act(store, applyRefusal, fault);
  };
  const review =
    shown &&
    createElement(shown.Dialog, {
      key: shown.reading.kind === 'tables' ? `${shown.file.name} ${shown.reading.encoding?.name}` : shown.file.name,
      reading: shown.reading,
      reader: shown.reader,
      liveLayout,
      onEncoding: (encoding) => void readAgain(shown.file, encoding),
      onClose: () => show(null),
    });
  return { letIn: strangers && letIn, review };
}

/** What a promise gives, unless the signal comes first; then its reason. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const aborted = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([promise, aborted]);
}
