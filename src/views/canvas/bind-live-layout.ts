import type { EventObject, NodeSingular } from 'cytoscape';
import { at, numberAt } from '../../base/assert.ts';
import type { WorkerFault } from '../../base/part-trouble.ts';
import type { LiveLayout, LiveRun, LiveRunRequest } from '../../scene/live-layout.ts';
import { toPlaces } from '../../scene/places.ts';
import { applyHover } from '../../store/selection.ts';
import { selectNetwork, selectPositions, selectStructure, selectUnsettled } from '../../store/selectors.ts';
import {
  applyCamera,
  applyDropped,
  applyFoundSoFar,
  applySettle,
  applySettled,
  applySettleFault,
  applySettling,
} from '../../store/stage.ts';
import type { State } from '../../store/state.ts';
import { act } from '../../store/store.ts';
import { toRun } from '../../store/to-run.ts';
import { applySettledSoFar } from '../../store/young.ts';
import { setRetry } from '../retries.ts';
import { actOn, type CanvasStage, follow, prefersCalm } from './canvas-stage.ts';
import { createRest } from './rest-in-slices.ts';

/** After a frame longer than this, ms, nothing is shown for this many times as long. */
const LONG_FRAME = 50;
const PAUSE = 3;

/**
 * Positions both ways: the store's positions move the nodes; a drag or a request to settle starts a run
 * in the worker, whose positions are shown once a frame and given to the store when it is done.
 */
export function bindLiveLayout(stage: CanvasStage, liveLayout: LiveLayout): () => void {
  const { cy, store } = stage;
  const network = selectNetwork(store.getState());
  const { id: document } = store.getState().document;
  let run: LiveRun | null = null;
  let grabbed = -1;
  let arrived: Float32Array | null = null;
  let frame = 0;

  const takeArrived = () => {
    frame = 0;
    if (!arrived) return;
    const next = Float64Array.from(arrived);
    if (grabbed >= 0) {
      next[grabbed * 2] = numberAt(stage.positions, grabbed * 2);
      next[grabbed * 2 + 1] = numberAt(stage.positions, grabbed * 2 + 1);
    }
    arrived = null;
    stage.positions = next;
    stage.paint();
  };
  let shownAt = 0;
  let frameMs = 0;
  /** As often as frames come; where one takes long, the page has the most of the time. */
  const showArrived = (now: number) => {
    if (now - shownAt < frameMs * PAUSE) {
      frame = requestAnimationFrame(showArrived);
      return;
    }
    takeArrived();
    shownAt = performance.now();
    requestAnimationFrame((next) => {
      frameMs = next - now > LONG_FRAME ? next - now : 0;
    });
  };
  let mode: LiveRunRequest['mode'] = 'drag';
  let begun = stage.positions;
  const rest = createRest(store);
  /** Ends the run; what it has found and nobody has taken goes. */
  const drop = () => {
    rest.stop();
    cancelAnimationFrame(frame);
    frame = 0;
    arrived = null;
    run?.stop();
    run = null;
  };
  const settle = (state: State) => applySettled(state, mode, stage.positions, Date.now());
  /** Ends the run where it is. */
  const finish = (rested: State | null = null) => {
    takeArrived();
    drop();
    if (rested) return actOn(stage, () => rested);
    // What is under a hand stays under it.
    actOn(stage, (state) => (grabbed < 0 ? settle(state) : applyCamera(settle(state), state.session.camera)));
  };
  const start = (asked: LiveRunRequest['mode']) => {
    drop();
    mode = asked;
    begun = stage.positions;
    const state = store.getState();
    const isCalm = prefersCalm();
    const onPositions = (positions: Float32Array, done: boolean) => {
      // Only the latest counts: a slow frame must not queue up old ones.
      arrived = positions;
      if (done && grabbed < 0 && mode !== 'drag') {
        takeArrived();
        rest.run(settle, finish);
      } else if (done) finish();
      // Who wants nothing to move sees the end of it; the pane says meanwhile that it is being worked on.
      else if (!isCalm && frame === 0) frame = requestAnimationFrame(showArrived);
    };
    const onFault = (fault: WorkerFault) => {
      // How far it came is where the nodes are now; under a hand, when that lets go.
      if (grabbed >= 0) {
        takeArrived();
        drop();
      } else if (!arrived && stage.positions === selectPositions(store.getState())) drop();
      else finish();
      setRetry('settle', () => act(store, applySettle));
      actOn(stage, applySettleFault, fault, asked);
    };
    run = liveLayout.start(toRun(state, mode, stage.positions), onPositions, onFault);
    actOn(stage, applySettling, asked);
  };

  const indexOf = (node: NodeSingular) => selectNetwork(store.getState()).nodeIndex.get(node.id()) ?? -1;
  const onDrag = (event: EventObject) => {
    const node = event.target as NodeSingular;
    const { x, y } = node.position();
    if (grabbed < 0) {
      grabbed = indexOf(node);
      stage.isMoving = true;
      actOn(stage, applyHover, null);
      // What went on until now is not of this drag.
      if (run) finish();
      if (!prefersCalm()) start('drag');
    }
    stage.positions = stage.positions.slice();
    stage.positions[grabbed * 2] = x;
    stage.positions[grabbed * 2 + 1] = y;
    stage.repaint();
    run?.drag(grabbed, x, y);
  };
  const onFree = () => {
    if (grabbed < 0) return;
    const node = grabbed;
    grabbed = -1;
    stage.isMoving = false;
    // What somebody put somewhere stays there when the map settles.
    actOn(stage, applyDropped, at(selectNetwork(store.getState()).nodes, node).id, stage.positions, Date.now());
    run?.release(node);
  };
  /** Whoever leaves the page finds it again as it was seen. */
  const onLeave = () => {
    if (run && mode === 'settle' && grabbed < 0) finish();
  };
  // Before what is open is written.
  addEventListener('pagehide', onLeave, true);
  cy.on('drag', 'node', onDrag);
  cy.on('free', 'node', onFree);
  const stops = [
    follow(store, selectPositions, (positions) => {
      if (positions === stage.positions) return;
      drop();
      stage.positions = positions;
      stage.repaint();
      // Nobody may wait for a run that is over.
      if (store.getState().moment.settling) actOn(stage, applySettling, null);
    }),
    // Restored while it ran: what the run has done so far goes.
    follow(
      store,
      (state) => state.moment.settling,
      (isSettling) => {
        if (isSettling || !run) return;
        drop();
        stage.positions = selectPositions(store.getState());
        stage.repaint();
      },
    ),
    follow(
      store,
      (state) => state.moment.settleRequests,
      (_count, before) => {
        if (before === undefined) return;
        if (run && mode !== 'drag') finish();
        else start(selectUnsettled(store.getState()) ? 'open' : 'settle');
      },
    ),
    // What the prepared positions leave out finds its place round what they hold.
    follow(store, selectUnsettled, (isUnsettled) => {
      if (isUnsettled) start('open');
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    removeEventListener('pagehide', onLeave, true);
    rest.close();
    cy.off('drag', 'node', onDrag);
    cy.off('free', 'node', onFree);
    if (!run) return;
    const reached = arrived ? Float64Array.from(arrived) : stage.positions;
    drop();
    const isEdited = selectStructure(store.getState()) !== stage.structure;
    const apply = mode === 'open' ? applyFoundSoFar : mode === 'settle' && isEdited ? applySettledSoFar : null;
    if (apply && reached !== begun) act(store, apply, document, toPlaces(network, reached));
    // Whoever edits it while it runs has another structure by now, and nobody may wait.
    act(store, applySettling, null);
  };
}
