import type { Brought } from './strangers-port.ts';

/** Files that are, byte for byte, one that comes before them, each with what that is called. */
export async function findCopies(brought: readonly Brought[]): Promise<ReadonlyMap<Brought, string>> {
  const copies = new Map<Brought, string>();
  for (const [at, one] of brought.entries()) {
    const like = brought.slice(0, at).filter(({ file }) => file.size === one.file.size && file.size > 0);
    for (const other of like) {
      if (copies.has(one) || !(await areSame(one.file, other.file))) continue;
      copies.set(one, other.name);
    }
  }
  return copies;
}

async function areSame(one: File, other: File): Promise<boolean> {
  // What cannot be read is told of when it is read.
  const both = await Promise.all([one, other].map(async (file) => file.arrayBuffer())).catch(() => null);
  if (!both) return false;
  const [ours, theirs] = both.map((buffer) => new Uint8Array(buffer)) as [Uint8Array, Uint8Array];
  return ours.every((byte, at) => byte === theirs[at]);
}
