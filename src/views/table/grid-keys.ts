/** Where the caret stands in a cell: `whole` where all of its text is selected, or there is none. */
type Caret = 'whole' | 'start' | 'end' | 'inside' | 'none';

/** Rows down and columns on. */
export type Move = readonly [rows: number, columns: number];

const ARROWS: Readonly<Record<string, { readonly move: Move; readonly carets: readonly Caret[] }>> = {
  ArrowUp: { move: [-1, 0], carets: ['whole', 'none', 'start'] },
  ArrowDown: { move: [1, 0], carets: ['whole', 'none', 'end'] },
  ArrowLeft: { move: [0, -1], carets: ['whole', 'none', 'start'] },
  ArrowRight: { move: [0, 1], carets: ['whole', 'none', 'end'] },
};

/** Where a key leads from a control of a cell, as in a spreadsheet; null where the key is the control's own. */
export function toMove(key: string, isShifted: boolean, control: Element): Move | null {
  if (key === 'Enter') return [isShifted ? -1 : 1, 0];
  if (key === 'Tab') return [0, isShifted ? -1 : 1];
  const arrow = ARROWS[key];
  if (!arrow || isShifted) return null;
  const isLeading = arrow.carets.includes(readCaret(control)) || (arrow.move[0] !== 0 && isOneLine(control));
  return isLeading ? arrow.move : null;
}

/** Whether a control holds a text of its own. */
export const isText = (control: unknown): control is HTMLTextAreaElement | HTMLInputElement =>
  control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement;

/** Whether the text of a control stands in one line, in which no key leads up or down. */
const isOneLine = (control: Element): boolean =>
  isText(control) && control.clientHeight < 2 * Number.parseFloat(getComputedStyle(control).lineHeight);

/** `none` in a control without a text of its own. The start is where reading begins, on whichever side that is. */
function readCaret(control: Element): Caret {
  if (!isText(control)) return 'none';
  const { selectionStart, selectionEnd, value } = control;
  if (selectionStart === 0 && selectionEnd === value.length) return 'whole';
  const place = selectionStart !== selectionEnd ? 'inside' : selectionStart === 0 ? 'start' : 'inside';
  const caret = selectionStart === selectionEnd && selectionStart === value.length ? 'end' : place;
  if (getComputedStyle(control).direction !== 'rtl') return caret;
  return caret === 'start' ? 'end' : caret === 'end' ? 'start' : caret;
}
