import type { Retried } from '../language/part.ts';

/** What the notices on screen can try again, by the name that they carry; the state itself holds nothing that runs. */
const retries = new Map<Retried, () => void>();

/** Says what "Try again" does in a notice that carries `again: name`; the latest counts. */
export const setRetry = (name: Retried, retry: () => void) => void retries.set(name, retry);

export const runRetry = (name: Retried) => retries.get(name)?.();
