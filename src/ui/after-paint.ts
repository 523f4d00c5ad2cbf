/** In a page that is not painted nobody waits for a picture, ms. */
const MOST = 100;

/** Calls `work` in a task of its own after the next frame has been painted; gives back what calls it off. */
export function afterPaint(work: () => void): () => void {
  let task = 0;
  const go = () => {
    stop();
    work();
  };
  const frame = requestAnimationFrame(() => {
    clearTimeout(task);
    task = window.setTimeout(go);
  });
  task = window.setTimeout(go, MOST);
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
  return stop;
}
