import { expect, test } from 'vitest';
import { toShortlistCsv, toShortlistMarkdown } from '../../src/snapshot/shortlist.ts';

const list = {
  title: 'Pairs: *all*',
  lead: 'Read # with\ncare.',
  columns: ['one', 'other', 'points', 'through'],
  rows: [
    ['Ann', '=1+1', 12, 'a → b'],
    ['Co, op', 'Bob', 3, ''],
  ],
};

test('a table that a spreadsheet opens and does not run', () => {
  expect(toShortlistCsv(list, 'en')).toBe(
    '\ufeffone,other,points,through\r\nAnn,\'=1+1,12,a → b\r\n"Co, op",Bob,3,\r\n',
  );
  expect(toShortlistCsv(list, 'id')).toMatch(/^\ufeffone;other;points;through\r\nAnn;'=1\+1;12;/);
});

test('a page of Markdown with a heading for each pair, without empty lines of it', () => {
  expect(toShortlistMarkdown(list)).toBe(
    [
      '# Pairs: \\*all\\*',
      'Read \\# with care.',
      '## 1. Ann × =1+1\n\n- points: 12\n- through: a → b',
      '## 2. Co, op × Bob\n\n- points: 3\n',
    ].join('\n\n'),
  );
});
