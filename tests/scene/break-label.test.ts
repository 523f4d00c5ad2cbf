import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_NAME } from '../../src/dataset/limits.ts';
import { breakLabel, breakOtherwise } from '../../src/scene/label/break-label.ts';
import { setLabel } from '../../src/scene/label/text.ts';
import { measureByTable, type TextStyle } from '../../src/scene/label/text-width.ts';

const style: TextStyle = { size: 12, weight: 400, italic: false };
const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => measureByTable(line, style)));
/** The longest name of the format made of one piece over and over. */
const filledWith = (piece: string) => piece.repeat(LONGEST_NAME).slice(0, LONGEST_NAME);

test('a short name stays whole, a longer one breaks where the lines are about as wide', () => {
  expect(breakLabel('Ada Lovelace', style)).toEqual(['Ada Lovelace']);
  expect(breakLabel('The Society of Analytical Engines', style)).toEqual(['The Society of', 'Analytical Engines']);
  expect(breakLabel('Rindfleischetikettierung', style)).toEqual(['Rindfleischetikettierung']);
});

test('other ways come the best first: in two lines, in one, in three', () => {
  const lines = ['one two', 'three four'];
  expect(breakOtherwise(lines, style)).toEqual([
    ['one two three', 'four'],
    ['one', 'two three four'],
    ['one two three four'],
    ['one two', 'three', 'four'],
  ]);
});

test.each([
  ['words', 'word '],
  ['letters with spaces', 'i '],
  ['one word', 'abcdefgh'],
  ['Chinese', '平台合作社'],
  ['Hebrew', 'שלום '],
  ['emoji of several signs', '👩‍👩‍👧'],
  ['marks upon a letter', 'ê̄̃'],
  ['marks without end', '\u0301'],
])('of the longest name of %s a little is set, with an ellipsis, and no letter is torn', (_, piece) => {
  const name = filledWith(piece);
  const lines = breakLabel(name, style);
  expect(lines.length).toBeLessThanOrEqual(2);
  expect(widest(lines)).toBeLessThanOrEqual(240);
  expect(lines.join(' ').length).toBeLessThanOrEqual(162);
  expect(lines.at(-1)).toMatch(/…\u200f?$/);
  expect(name.startsWith(lines.join(' ').replace(/…\u200f?$/, ''))).toBe(true);
  expect(lines.join('')).not.toMatch(/[\ud800-\udbff]…$/);
  expect(breakOtherwise(lines, style).length).toBeLessThanOrEqual(5);
});

test('what is measured of a name does not grow with the name', () => {
  const countMeasured = (length: number) => {
    let letters = 0;
    setLabel('word '.repeat(length), style, (line) => {
      letters += line.length;
      return line.length;
    });
    return letters;
  };
  expect(countMeasured(400)).toBe(countMeasured(40));
});

test('nothing but the end of a name is lost, whatever the name is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
      const lines = breakLabel(name, style);
      const set = lines.join(' ');
      expect(set === name || name.startsWith(set.replace(/…\u200f?$/, '').trimEnd())).toBe(true);
    }),
  );
});
