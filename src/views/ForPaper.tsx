import { type ReactNode, useMemo } from 'react';
import { selectForOthers } from '../store/for-others.ts';
import type { AppStore } from '../store/store.ts';
import { AppContext, useAppStore } from './use-app.ts';
import { usePrinting } from './use-printing.ts';

/** A list that goes to paper as it stands: while it is printed it knows nothing that others must not see. */
export function ForPaper({ children }: { readonly children: ReactNode }) {
  const store = useAppStore();
  const open = useMemo(() => toOpen(store), [store]);
  return <AppContext value={usePrinting() ? open : store}>{children}</AppContext>;
}

/** The store as others may see it, which nothing changes. */
const toOpen = (store: AppStore): AppStore => ({
  ...store,
  getState: () => selectForOthers(store.getState()),
  getInitialState: () => selectForOthers(store.getInitialState()),
  setState: () => {},
});
