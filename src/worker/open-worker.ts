/**
 * A worker. Where the browser makes none, as in a frame without an origin of its own, it is one that breaks down
 * as soon as it has been listened to: whoever asks a worker knows what to do then.
 */
export function openWorker(create: () => Worker): Worker {
  try {
    return create();
  } catch (fault) {
    const message = String(fault);
    const broken = { onmessage: null, onmessageerror: null, postMessage() {}, terminate() {} };
    const worker = Object.assign(broken, { onerror: null as ((event: Event) => void) | null });
    queueMicrotask(() => worker.onerror?.(Object.assign(new Event('error', { cancelable: true }), { message })));
    return worker as unknown as Worker;
  }
}
