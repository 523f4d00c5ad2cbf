/** So long after the last change it is written, ms. */
const QUIET = 400;
/** So long after the first change that has not been written, ms: with the writing itself a second at most is lost. */
const LATEST = 800;

export interface Saver {
  /** Something has changed. */
  readonly touch: () => void;
  /** Writes at once what has not been written; resolves when it is. */
  readonly flush: () => Promise<void>;
}

/** Has `save` called soon after changes, never twice at the same time. */
export function createSaver(save: () => Promise<void>): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  let writing = Promise.resolve();
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    if (first !== null) {
      first = null;
      writing = writing.then(save);
    }
    return writing;
  };
  const touch = () => {
    const now = Date.now();
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(QUIET, first + LATEST - now)));
  };
  return { touch, flush };
}
