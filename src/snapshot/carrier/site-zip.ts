/** One file of an archive, as it lies there. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** Whether it is deflated; else it is as it is. */
  readonly isDeflated: boolean;
}

/** More files than any site has. */
const MOST_FILES = 5000;

/** The network among the files of a site, in whichever folder these are; not its places and not its tour. */
const NETWORK = /^(?<folder>(?:[^/]{1,200}\/)?)data\/[^/]{1,200}(?<!\.layout|\.tour)\.json$/;

/** The network in the archive of a published site (PKWARE APPNOTE 4.3.12 and 4.3.16); null where it is another archive. */
export function findSiteNetwork(bytes: Uint8Array): Packed | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const last = Math.max(0, end - 0xffff);
  while (end >= last && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < last || end < 0) return null;
  const entries = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50 && entries.size < MOST_FILES) {
    const length = view.getUint16(at + 28, true);
    entries.set(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(length, 1000))), at);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  for (const [name, place] of entries) {
    const folder = NETWORK.exec(name)?.groups?.folder;
    if (folder !== undefined && entries.has(`${folder}index.html`) && entries.has(`${folder}files.json`))
      return readEntry(bytes, view, place);
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, place: number): Packed | null {
  const [method, size, at] = [
    view.getUint16(place + 10, true),
    view.getUint32(place + 20, true),
    view.getUint32(place + 42, true),
  ];
  if (at + 30 > bytes.length || (method !== 0 && method !== 8)) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + size > bytes.length ? null : { bytes: bytes.subarray(from, from + size), isDeflated: method === 8 };
}
