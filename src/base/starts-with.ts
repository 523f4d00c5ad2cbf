/** Whether bytes hold these letters, one byte each, at a place. */
export const startsWith = (bytes: Uint8Array, words: string, from = 0): boolean =>
  [...words].every((letter, index) => bytes[from + index] === letter.charCodeAt(0));
