/**
 * What the tabs of one browser tell each other of a network: it was written or removed, another tab wants to write, or
 * does from now on.
 */
export interface Message {
  readonly kind: 'changed' | 'wanted' | 'taken';
  readonly id: string;
}

export interface News {
  /** Tells the other tabs; one does not hear oneself. */
  readonly tell: (message: Message) => void;
  readonly listen: (onMessage: (message: Message) => void) => void;
}

const NAME = 'jejaring-shelf';

/** News between tabs; where the browser has no channel for it, or refuses, there is none. */
export function createNews(): News {
  try {
    const channel = new BroadcastChannel(NAME);
    return {
      tell: (message) => channel.postMessage(message),
      listen: (onMessage) => channel.addEventListener('message', ({ data }) => onMessage(data as Message)),
    };
  } catch {
    return { tell: () => {}, listen: () => {} };
  }
}
