import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';
import type { Filters, Focus } from '../network/filters.ts';
import type { Visibility } from '../network/visibility.ts';
import { selectVisibility } from '../store/selectors.ts';
import { type State, withSession } from '../store/state.ts';
import { watch } from '../store/store.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { useAppStore, useSelector } from './use-app.ts';

/** What was asked of a network. */
interface Asked {
  readonly document: string;
  readonly filters: Filters;
  readonly focus: Focus | null;
}

/** Null: nothing here waits for the map. */
const AskedContext = createContext<Asked | null>(null);

const toAsked = ({ document, session }: State): Asked => ({
  document: document.id,
  filters: session.filters,
  focus: session.focus,
});

const isAsked = ({ document, filters, focus }: Asked, { document: { id }, session }: State): boolean =>
  document === id && filters === session.filters && focus === session.focus;

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

/** What is on the map, for whatever counts or lists it; of another network at once. */
export function useVisibility(): Visibility {
  const asked = useContext(AskedContext);
  return useSelector((state) => {
    if (asked === null || asked.document !== state.document.id || isAsked(asked, state)) return selectVisibility(state);
    return selectVisibility(withSession(state, { filters: asked.filters, focus: asked.focus }));
  });
}
