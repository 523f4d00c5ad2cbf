/** What a run of the live layout starts from: a drag, a request to settle, or a dataset without positions. */
export interface LiveRunRequest {
  readonly mode: 'drag' | 'settle' | 'open';
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Centres x0, y0, x1, y1, … in model units. */
  readonly positions: Float64Array;
  readonly radius: Float32Array;
  readonly shown: Uint8Array;
  /** 1 for pinned nodes. */
  readonly fixed: Uint8Array;
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
    onFault: (message: string) => void,
  ) => LiveRun;
  /** Ends the worker. */
  readonly close: () => void;
}
