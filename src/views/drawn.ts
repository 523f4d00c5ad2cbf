import { advance, type Steps } from '../base/steps.ts';
import type { Structure } from '../network/structure.ts';
import type { Scene } from '../scene/scene.ts';
import { selectNameless, selectScene } from '../store/select-scene.ts';
import { selectStructure } from '../store/selectors.ts';
import type { MomentState, State } from '../store/state.ts';
import type { AppStore } from '../store/store.ts';
import { warmInSteps } from '../store/warm-scene.ts';

/** A node costs about as much as this many ties; of what costs more than this many the picture follows in slices. */
export const NODE_COST = 4;
export const MOST_AT_ONCE = 10_000;

/** How long a change may go on at once, and each task after it, ms. */
const AT_ONCE_MS = 4;
const SLICE_MS = 12;

/** The drawing that the map shows. */
export interface Drawn {
  readonly getScene: () => Scene;
  /** How many names of what is lit have no room in it. */
  readonly countNameless: () => number;
  readonly subscribe: (react: () => void) => () => void;
}

interface Making {
  readonly state: State;
  readonly steps: Steps<void>;
  /** What has come since. */
  readonly latest: State;
}

/** Whether it may be drawn otherwise: where the pointer is changes nothing here. */
const isOther = (one: State, other: State): boolean =>
  one.document !== other.document || one.session !== other.session || one.moment.pane !== other.moment.pane;

/** Whether nothing is another but where the pointer is. */
const isSameButForHover = (one: State, other: State): boolean =>
  one.document === other.document &&
  one.session === other.session &&
  (one.moment === other.moment ||
    (Object.keys(one.moment) as (keyof MomentState)[]).every(
      (key) => key === 'hover' || one.moment[key] === other.moment[key],
    ));

const all = new WeakMap<AppStore, Drawn>();

/**
 * The drawing as the map shows it: that of the state, but of a large network a moment later, once its labels have found
 * their places in slices. Another structure is drawn at once.
 */
export function drawnOf(store: AppStore): Drawn {
  const known = all.get(store) ?? createDrawn(store);
  all.set(store, known);
  return known;
}

function createDrawn(store: AppStore): Drawn {
  const listeners = new Set<() => void>();
  /** Of a large network; what the chain said of a state that has gone would have to be made anew. */
  let shown: { readonly scene: Scene; readonly nameless: number } | null = null;
  let structure: Structure | null = null;
  let making: Making | null = null;
  let seen: State | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: typeof shown) => {
    clearTimeout(timer);
    making = null;
    shown = next;
    for (const listener of listeners) listener();
  };
  const walk = (span: number) => {
    if (!making) return;
    const { state, steps } = making;
    if (!advance(steps, span)) {
      timer = setTimeout(walk, 0, SLICE_MS);
      return;
    }
    show({ scene: selectScene(state), nameless: selectNameless(state) });
    // What has changed meanwhile.
    if (!isSameButForHover(store.getState(), state)) follow(store.getState());
  };
  const look = () => {
    const state = store.getState();
    if (seen !== null && isSameButForHover(seen, state)) return;
    seen = state;
    follow(state);
  };
  const follow = (state: State) => {
    const before = structure;
    structure = selectStructure(state);
    const isLarge = structure.nodes.length * NODE_COST + structure.edges.length > MOST_AT_ONCE;
    if (!isLarge) return show(null);
    if (structure !== before) return show({ scene: selectScene(state), nameless: selectNameless(state) });
    if (!making) {
      making = { state, steps: warmInSteps(state), latest: state };
      walk(AT_ONCE_MS);
    } else if (isOther(state, making.latest)) {
      // The chain remembers two of each: with a third one on its way the first would be made anew.
      making =
        making.latest === making.state
          ? { ...making, latest: state }
          : { state, steps: warmInSteps(state), latest: state };
    }
  };
  look();
  store.subscribe(look);
  return {
    getScene: () => shown?.scene ?? selectScene(store.getState()),
    countNameless: () => shown?.nameless ?? selectNameless(store.getState()),
    subscribe(react) {
      listeners.add(react);
      return () => listeners.delete(react);
    },
  };
}
