import { useSyncExternalStore } from 'react';
import { canvasMessages } from '../../language/canvas.ts';
import { drawnOf } from '../drawn.ts';
import { useAppStore, useMessages, useSelector } from '../use-app.ts';
import styles from './GraphPane.module.css';

/** What is said over the map while it settles, and of names that found no room; `isOverTools` as of `Nameless`. */
export const PaneWords = ({ isOverTools }: { readonly isOverTools: boolean }) => (
  <>
    <Progress />
    <Nameless isOverTools={isOverTools} />
  </>
);

/** Stands where the movement of the nodes would show that the map settles, but for visitors who want none. */
function Progress() {
  const say = useMessages(canvasMessages);
  const isSettling = useSelector((state) => state.moment.settling);
  return (
    <p role="status" className={styles.progress}>
      {isSettling && say.settling}
    </p>
  );
}

/** Counts the names of what is lit that found no room; where a network is edited its tools are in that corner. */
function Nameless({ isOverTools }: { readonly isOverTools: boolean }) {
  const say = useMessages(canvasMessages);
  const { subscribe, countNameless } = drawnOf(useAppStore());
  const count = useSyncExternalStore(subscribe, countNameless, countNameless);
  if (count === 0) return null;
  return (
    <p className={styles.nameless} data-over={isOverTools || undefined}>
      {say.nameless(count)}
    </p>
  );
}
