import type { News } from './news.ts';

/** The right to write a network: one tab has it, the others read. */
export interface Pen {
  readonly release: () => void;
}

export interface Pens {
  /** The pen, where no other tab has it for good; `onLost` is called if one takes it without waiting. */
  readonly take: (id: string, onLost: () => void) => Promise<Pen | null>;
  /** The pen in any case: asks the tab that has it to finish, and does not wait for one that no longer answers. */
  readonly takeOver: (id: string, onLost: () => void) => Promise<Pen>;
  /** Resolves when no tab has the pen any more, also none that was only loaded anew; never once `signal` ends it. */
  readonly watch: (id: string, signal: AbortSignal) => Promise<void>;
}

/** How long the other tab has to write what it still has, ms; a browser may have put it to sleep. */
const PATIENCE = 3000;
/** How long a page that has just been left, such as this one before it was loaded anew, may still have the pen, ms. */
const AFTERLIFE = 500;
/** How long a page that is loaded anew may be without its pen, ms. */
const RELOAD = 2000;

/**
 * Without locks, as in pages without https, everybody has the pen: then it is the revision alone that keeps one tab
 * from writing over another.
 */
export function createPens(locks: LockManager | undefined, news: News): Pens {
  if (!locks) {
    const free: Pen = { release: () => {} };
    return { take: async () => free, takeOver: async () => free, watch: () => new Promise(() => {}) };
  }
  const nameOf = (id: string) => `jejaring-network-${id}`;
  const request = (id: string, options: LockOptions, onLost: () => void) =>
    new Promise<Pen | null>((resolve, reject) => {
      let isHeld = false;
      locks
        .request(nameOf(id), options, (lock) => {
          if (!lock) return resolve(null);
          isHeld = true;
          return new Promise<void>((release) => resolve({ release }));
        })
        .catch((fault: unknown) => (isHeld ? onLost() : reject(fault)));
    });
  return {
    async take(id, onLost) {
      const pen = await request(id, { ifAvailable: true }, onLost);
      if (pen) return pen;
      await new Promise((resolve) => setTimeout(resolve, AFTERLIFE));
      return request(id, { ifAvailable: true }, onLost);
    },
    async takeOver(id, onLost) {
      news.tell({ kind: 'wanted', id });
      const pen = await request(id, { signal: AbortSignal.timeout(PATIENCE) }, onLost).catch(() => null);
      return pen ?? (await request(id, { steal: true }, onLost)) ?? { release: () => {} };
    },
    watch: (id, signal) =>
      new Promise((resolve) => {
        // Shared, so that several may wait, and none keeps another from reading on.
        const wait = (): unknown => locks.request(nameOf(id), { mode: 'shared', signal }, later).catch(() => {});
        const later = () => void setTimeout(look, RELOAD);
        const look = () => {
          if (signal.aborted) return;
          const options = { mode: 'shared', ifAvailable: true } as const;
          locks.request(nameOf(id), options, (lock) => void (lock ? resolve() : wait())).catch(() => {});
        };
        wait();
      }),
  };
}
