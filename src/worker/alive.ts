/** What a worker says as soon as it has heard something, before it works on it. */
export const ALIVE = 'alive';
