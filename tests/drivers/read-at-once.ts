import { browserDecoders } from '../../src/snapshot/carrier/decoders.ts';
import { readView } from '../../src/snapshot/carrier/read-view.ts';
import type { ReadFile } from '../../src/views/share/intake-port.ts';

/** Reads files as the worker does, in the test's own thread. */
export const readAtOnce: ReadFile = async (file) => readView(await toBytes(file), browserDecoders);

/** A FileReader, for jsdom's files have no other way. */
export const toBytes = (file: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
