import type { Message, News } from '../../src/keep/news.ts';

interface Holder {
  readonly release: () => void;
  readonly steal: () => void;
}

/** The locks that the tabs of a browser share, as far as networks need them. */
export function stubLocks(): LockManager {
  const holders = new Map<string, Holder>();
  const waiting: (() => void)[] = [];
  const request = (name: string, options: LockOptions, callback: LockGrantedCallback<unknown>) =>
    new Promise<unknown>((resolve, reject) => {
      const grant = async () => {
        const holder = {
          release: () => {
            if (holders.get(name) !== holder) return;
            holders.delete(name);
            for (const next of waiting.splice(0)) next();
          },
          steal: () => reject(new DOMException('stolen', 'AbortError')),
        };
        holders.set(name, holder);
        resolve(await callback({ name, mode: 'exclusive' }));
        holder.release();
      };
      const attempt = () => {
        if (options.signal?.aborted) return;
        if (!holders.has(name)) void grant();
        else if (options.steal) {
          holders.get(name)?.steal();
          void grant();
        } else if (options.ifAvailable) resolve(callback(null));
        else waiting.push(attempt);
      };
      options.signal?.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')));
      attempt();
    });
  return { request, query: async () => ({}) } as unknown as LockManager;
}

/** A channel for each tab: what one tells, the others hear. */
export function stubNews(): () => News {
  const tabs: ((message: Message) => void)[][] = [];
  return () => {
    const own: ((message: Message) => void)[] = [];
    tabs.push(own);
    return {
      tell: (message) => {
        for (const hears of tabs) if (hears !== own) for (const hear of hears) hear(message);
      },
      listen: (hear) => own.push(hear),
    };
  };
}
