import { expect, test } from 'vitest';
import { fitNames } from '../../src/views/opportunities/fit-names.ts';

test('names in a line of an entry are whole, and those that do not fit are counted', () => {
  const count = (...names: string[]) => fitNames('Could be asked:', names, (more) => `and ${more} more`);
  expect(count('Ann Lee')).toBe(1);
  expect(count('Ann Lee', 'Bob Day')).toBe(2);
  // With `and 1 more` the second would not fit any longer.
  expect(count('Trebor Scholz', 'PCC Hong Kong', 'Albert Lui')).toBe(1);
  const names = ['Trebor Scholz', 'Albert Lui', 'PCC Hong Kong', 'Novita Puspasari', 'Aef Setiawan'];
  expect(fitNames('Could be asked:', names, (more) => `and ${more} more`, 2)).toBe(3);
  // A phone is wider than the narrowest panel: there one name and how many more stand in one line.
  const own = ['Novita Puspasari', 'Aef Setiawan', 'PCC Hong Kong', 'Albert Lui'];
  const more = (count: number) => `and ${count} more`;
  expect(fitNames('Could be asked:', own, more, 1, 'phone')).toBe(1);
  expect(fitNames('Could be asked:', own, more, 1)).toBeGreaterThan(1);
  // Where one line has no room for the first, two may have some for more.
  expect(count('A name that is much longer than any line could be', 'Ann')).toBe(2);
  expect(count('A name that is much longer than any line, and than two of them as well, could be', 'Ann')).toBe(1);
});
