/** One thing that waits for some frames to pass: whoever asks anew takes the place of who waits. */
export function createFrameWait() {
  let frame = 0;
  const cancel = () => cancelAnimationFrame(frame);
  const wait = (frames: number, run: () => void) => {
    cancel();
    frame = requestAnimationFrame(() => (frames > 1 ? wait(frames - 1, run) : run()));
  };
  return { cancel, wait };
}
