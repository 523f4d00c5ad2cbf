import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { watch } from '../store/store.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { isAsked, toAsked } from './asked.ts';
import { AskedContext, useAppStore } from './use-app.ts';

/** Its views count and list what was asked for before, until the control that was pressed and the map have changed. */
export function CountsAfterMap({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const [asked, setAsked] = useState(() => toAsked(store.getState()));
  useEffect(() => {
    let stop: (() => void) | null = null;
    const follow = () => {
      stop = null;
      startTransition(() => setAsked((last) => (isAsked(last, store.getState()) ? last : toAsked(store.getState()))));
    };
    const look = () => {
      stop ??= afterPaint(follow);
    };
    const unwatch = [
      watch(store, ({ session }) => session.filters, look),
      watch(store, ({ session }) => session.focus, look),
      watch(store, ({ document }) => document.id, look),
    ];
    // What was asked for between the first rendering and now.
    look();
    return () => {
      stop?.();
      for (const end of unwatch) end();
    };
  }, [store]);
  return <AskedContext value={asked}>{children}</AskedContext>;
}
