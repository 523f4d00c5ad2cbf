import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** The processors rest when they are idle for this share of a look of `LOOK_MS`. */
const IDLE = 0.85;
const LOOK_MS = 250;
const MOST_MS = 3000;

/**
 * Waits until the machine rests, at most three seconds: a browser just started is busy with itself, and what it
 * does then would be counted as the page's time. Says whether it does rest.
 */
export async function awaitCalm(): Promise<boolean> {
  const until = performance.now() + MOST_MS;
  let before = readTimes();
  while (performance.now() < until) {
    await sleep(LOOK_MS);
    const after = readTimes();
    if ((after.idle - before.idle) / Math.max(1, after.all - before.all) >= IDLE) return true;
    before = after;
  }
  return false;
}

/** Time that all processors together have been idle, and all of their time, ms. */
function readTimes(): { idle: number; all: number } {
  let [idle, all] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    all += times.user + times.nice + times.sys + times.irq + times.idle;
  }
  return { idle, all };
}
