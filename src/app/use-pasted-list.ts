import { useEffect } from 'react';
import { reopenMessages } from '../language/reopen.ts';
import { useAppStore, useMessages } from '../views/use-app.ts';
import { isMeantForControl } from './key-owner.ts';

/** What may be a list or a file: several lines, several cells, or what begins as a file does. */
const LISTED = /[\t\r\n]|^\s*[{<]/;

/**
 * Takes what is pasted on the page, outside of every field and dialog, as if it was a file: a list, or files that were
 * copied. Null takes nothing.
 */
export function usePastedList(take: ((files: readonly File[]) => void) | null): void {
  const store = useAppStore();
  const { pasted } = useMessages(reopenMessages);
  useEffect(() => {
    if (!take) return;
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData: data, target } = event;
      const isTaken = event.defaultPrevented || isMeantForControl(target as Element | null, 'v');
      if (!data || isTaken || store.getState().moment.dialog !== null) return;
      const text = data.getData('text/plain');
      const files = [...data.files];
      if (files.length === 0 && LISTED.test(text.trim())) files.push(new File([text], pasted, { type: 'text/plain' }));
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [take, pasted, store]);
}
