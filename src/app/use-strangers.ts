import {
  type ComponentProps,
  type ComponentType,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useState,
} from 'react';
import { applyRefusal } from '../store/refusal.ts';
import type { Notice } from '../store/state.ts';
import { act } from '../store/store.ts';
import { useCanvasPorts } from '../views/canvas-ports.ts';
import type { ReviewDialog } from '../views/intake/ReviewDialog.tsx';
import { type Reader, StrangersContext } from '../views/intake/strangers-port.ts';
import { loadPart } from '../views/load-part.ts';
import { useAppStore } from '../views/use-app.ts';

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
  const letIn = useCallback<LetIn>(
    async (file, signal, encoding) => {
      if (!strangers) return null;
      const [{ letIn: read }, { ReviewDialog: Dialog }] = await Promise.all([
        loadPart(() => import('../views/intake/let-in.ts')),
        loadPart(() => import('../views/intake/ReviewDialog.tsx')),
      ]);
      const reader = await strangers();
      signal.addEventListener('abort', reader.end, { once: true });
      const found = await read(reader, file, encoding);
      if ('key' in found || signal.aborted) reader.end();
      if ('key' in found) return found;
      // What is reviewed from now on goes with its dialog.
      signal.removeEventListener('abort', reader.end);
      if (signal.aborted) return null;
      setShown((before) => {
        before?.reader.end();
        return { file, reading: found, reader, Dialog };
      });
      return null;
    },
    [strangers],
  );
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
      onClose: () => {
        shown.reader.end();
        setShown(null);
      },
    });
  return { letIn: strangers && letIn, review };
}
