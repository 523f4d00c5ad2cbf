import { type KeyboardEvent, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { at } from '../../base/assert.ts';
import { canvasMessages } from '../../language/canvas.ts';
import { applyClear, applyHover, applySelect, canClear } from '../../store/selection.ts';
import { selectFigures, selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { FOCUS_TARGETS, isFocusGiven, moveFocus } from '../focus-targets.ts';
import { useAct, useAppStore, useMessages, useSelector } from '../use-app.ts';
import { CursorWords } from './CursorWords.tsx';
import styles from './GraphPane.module.css';
import { applyKey, findCursor, findTieAtCursor, NO_WALK } from './graph-keys.ts';
import { holdCursor, toPlace, toRing } from './hold-cursor.ts';

/**
 * The graph's one stop for the keyboard: a real button that lies over the node in focus, so that a
 * screen reader hears its name and the canvas stays a picture.
 */
export function GraphCursor() {
  const store = useAppStore();
  const say = useMessages(canvasMessages);
  const act = useAct();
  // In a frame there is no help to open.
  const hasHelp = useSelector((state) => state.moment.home !== 'frame');
  const walk = useRef(NO_WALK);
  const node = useSelector(findCursor);
  const network = useSelector(selectNetwork);
  const figures = useSelector(selectFigures);
  const place = useSelector(useShallow((state) => toPlace(state, node)));
  if (node < 0) return null;
  const record = at(network.nodes, node);

  const show = (state: State, isLit = true) => act(() => holdCursor(state, isLit));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const state = store.getState();
    if (event.key === 'Enter') {
      event.preventDefault();
      const tie = network.edges[findTieAtCursor(state)];
      act(applySelect, tie?.id ?? record.id);
      moveFocus('details');
    } else if (event.key === 'Escape') {
      if (canClear(state)) {
        // One step is enough: the page has the same key.
        event.preventDefault();
        // Nothing stays lit that one has left.
        act((before) => applyHover(applyClear(before), null));
      } else leave(event.currentTarget);
    } else {
      const next = applyKey(state, walk.current, {
        key: event.key,
        shift: event.shiftKey,
        alt: event.altKey,
        at: Date.now(),
      });
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      walk.current = next.walk;
      show(next.state);
    }
  };
  return (
    <>
      <button
        type="button"
        id={FOCUS_TARGETS.graph}
        className={styles.cursor}
        // While they are under way `bindRing` has it.
        style={toRing(at(figures.nodes, node), place)}
        aria-describedby="graph-how-to-move"
        onKeyDown={onKeyDown}
        onFocus={() => show(store.getState(), !isFocusGiven())}
        onBlur={() => act(applyHover, null)}
        onClick={() => act(applySelect, record.id)}
      >
        <span className="visually-hidden">
          <CursorWords node={node} />
        </span>
      </button>
      <p className="visually-hidden" id="graph-how-to-move">
        {hasHelp ? `${say.howToMove} ${say.allKeys}` : say.howToMove}
      </p>
    </>
  );
}

/** The focus goes on to the map's tools, the next stop after the graph. */
const leave = (cursor: Element) => cursor.parentElement?.querySelector<HTMLElement>('fieldset button')?.focus();
