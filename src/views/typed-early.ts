/** More than anybody types before a field is there. */
const LONGEST = 400;
let typed = '';

/** What was typed before the field that it is meant for; the end of a name is a line's end. */
export function noteTyped(key: string): void {
  if (key === 'Backspace') typed = typed.slice(0, -1);
  else if (typed.length < LONGEST) typed += key === 'Enter' ? '\n' : key;
}

/** Whether something waits for its field. */
export const hasTyped = (): boolean => typed !== '';

/** The names that were typed to their end, and the one that was not; handed over once. */
export function takeTyped(): { readonly names: readonly string[]; readonly rest: string } {
  const lines = typed.split('\n');
  typed = '';
  return { names: lines.slice(0, -1).filter((line) => line.trim() !== ''), rest: lines.at(-1) ?? '' };
}
