import { joinBytes } from '../../base/join-bytes.ts';

/** How much is handed over at a time, bytes: a thousand times as much may come out of it. */
const PIECE = 4096;

/**
 * Opens a zlib stream, or the bare one of an archive, of at most `most` bytes, which are counted while they come out.
 * Rejects where the stream is damaged, and with a RangeError, as Node does, where there is more.
 */
export async function inflate(packed: Uint8Array, most: number, isBare = false): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream(isBare ? 'deflate-raw' : 'deflate');
  // What goes wrong in the stream is told to its reader.
  feed(writable, packed).catch(() => {});
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      void reader.cancel();
      throw new RangeError(`more than ${most} bytes`);
    }
    pieces.push(next.value);
  }
  return joinBytes(pieces);
}

async function feed(writable: WritableStream<BufferSource>, packed: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  for (let at = 0; at < packed.length; at += PIECE) {
    await writer.ready;
    await writer.write(packed.subarray(at, at + PIECE) as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
}
