import { useSyncExternalStore } from 'react';

let isPrinting = false;

function watchPrinter(onChange: () => void): () => void {
  const tell = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    onChange();
  };
  addEventListener('beforeprint', tell);
  addEventListener('afterprint', tell);
  return () => {
    removeEventListener('beforeprint', tell);
    removeEventListener('afterprint', tell);
  };
}

/** Whether the page is being printed; what depends on it is on the page before the printer looks. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    watchPrinter,
    () => isPrinting,
    () => false,
  );
}
