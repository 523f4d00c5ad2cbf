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
}

/** How long the other tab has to write what it still has, ms; a browser may have put it to sleep. */
const PATIENCE = 3000;
/** How long a page that has just been left, such as this one before it was loaded anew, may still have the pen, ms. */
const AFTERLIFE = 500;

/**
 * Without locks, as in pages without https, everybody has the pen: then it is the revision alone that keeps one tab
 * from writing over another.
 */
export function createPens(locks: LockManager | undefined, news: News): Pens {
  if (!locks) {
    const free: Pen = { release: () => {} };
    return { take: async () => free, takeOver: async () => free };
  }
  const request = (id: string, options: LockOptions, onLost: () => void) =>
    new Promise<Pen | null>((resolve, reject) => {
      let isHeld = false;
      locks
        .request(`jejaring-network-${id}`, options, (lock) => {
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
  };
}
