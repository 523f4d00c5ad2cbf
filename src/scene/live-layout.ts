import type { WorkerFault } from '../base/part-trouble.ts';
import type { LiveLayoutMode } from './places.ts';

/** Starts a run; any run before it is over. All arrays are by node index but the two of the ties' ends. */
export interface LiveLayoutStart {
  readonly type: 'start';
  readonly runId: number;
  readonly mode: LiveLayoutMode;
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Centres x0, y0, x1, y1, … in model units. */
  readonly positions: Float64Array;
  /** Half the larger side of each node, model units. */
  readonly radius: Float32Array;
  /** 0 for nodes that take no part and stay where they are. */
  readonly shown: Uint8Array;
  /** 1 for nodes that are pinned: they push and pull others, but stay. */
  readonly fixed: Uint8Array;
  /**
   * The size that settling goes for, model units, and the shape that what is laid out anew has; else those of the
   * present picture.
   */
  readonly room?: { readonly width: number; readonly height: number };
  readonly seed: number;
}

export type LiveLayoutRequest =
  | LiveLayoutStart
  /** The pointer holds a node at (x, y); the run does not end before it is released. */
  | { readonly type: 'drag'; readonly runId: number; readonly node: number; readonly x: number; readonly y: number }
  | { readonly type: 'release'; readonly runId: number; readonly node: number }
  | { readonly type: 'stop'; readonly runId: number };

export type LiveLayoutReport =
  /** All positions (2 × count, transferred); with `done` the last ones of the run. */
  | {
      readonly type: 'positions';
      readonly runId: number;
      readonly positions: Float32Array<ArrayBuffer>;
      readonly done: boolean;
    }
  | { readonly type: 'failed'; readonly runId: number; readonly message: string };

/** What a run of the live layout starts from: a drag, a request to settle, or a dataset without positions. */
export interface LiveRunRequest {
  readonly mode: LiveLayoutMode;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Centres x0, y0, x1, y1, … in model units. */
  readonly positions: Float64Array;
  readonly radius: Float32Array;
  readonly shown: Uint8Array;
  /** 1 for pinned nodes. */
  readonly fixed: Uint8Array;
  /** As in LiveLayoutStart. */
  readonly room?: NonNullable<LiveLayoutStart['room']>;
}

/** A run under way; after `stop` nothing more is reported. */
export interface LiveRun {
  readonly drag: (node: number, x: number, y: number) => void;
  readonly release: (node: number) => void;
  readonly stop: () => void;
}

/**
 * The force layout off the main thread, as a port: whoever wires the app says what stands behind it.
 * Positions come in model units; `done` with the last ones.
 */
export interface LiveLayout {
  readonly start: (
    request: LiveRunRequest,
    onPositions: (positions: Float32Array, done: boolean) => void,
    onFault: (fault: WorkerFault) => void,
  ) => LiveRun;
  /** Ends the worker. */
  readonly close: () => void;
}
