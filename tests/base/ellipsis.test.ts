import { expect, test } from 'vitest';
import { shorten } from '../../src/base/shorten.ts';
import { breakLabel } from '../../src/scene/label/break-label.ts';

const style = { size: 12, weight: 400, italic: false } as const;
/** Not seen: what stands before it belongs to the letters that run from right to left. */
const MARK = '\u200f';

test.each([
  ['Latin letters', 'word '.repeat(200), '…'],
  ['Hebrew', 'שלום '.repeat(200), `…${MARK}`],
  ['Arabic', 'تعاونية '.repeat(200), `…${MARK}`],
  ['Arabic with numbers', 'رقم 12 '.repeat(200), `…${MARK}`],
  ['Hebrew after Latin letters', `ICCI ${'שלום '.repeat(200)}`, `…${MARK}`],
  ['no letter at all', '12 '.repeat(300), '…'],
])('a name of %s that is cut says so where its reading stops', (_, name, end) => {
  for (const cut of [shorten(name, 60), breakLabel(name, style).at(-1) ?? '']) {
    expect(cut.slice(cut.indexOf('…'))).toBe(end);
  }
});
