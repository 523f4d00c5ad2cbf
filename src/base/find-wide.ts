/** How letters of two bytes each are ordered, where the text is in such; the first letters of every format are plain. */
export function findWide([one, two, three, four]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((one === 0xff && two === 0xfe) || (one && two === 0 && three && four === 0)) return 'utf-16le';
  return (one === 0xfe && two === 0xff) || (one === 0 && two && three === 0 && four) ? 'utf-16be' : null;
}
