import { expect, test } from 'vitest';
import { toShortlistCsv, toShortlistMarkdown } from '../../src/snapshot/shortlist.ts';

const list = {
  title: 'Pairs: *all*',
  lead: 'Read # with\ncare.',
  columns: ['name', 'why', 'through'],
  rows: [
    ['Ann', '=1+1', 'a → b'],
    ['Co, op', '<b>Bob</b>', ''],
  ],
};

test('a table that a spreadsheet opens and does not run', () => {
  expect(toShortlistCsv(list, 'en')).toBe('\ufeffname,why,through\r\nAnn,\'=1+1,a → b\r\n"Co, op",<b>Bob</b>,\r\n');
  expect(toShortlistCsv(list, 'id')).toMatch(/^\ufeffname;why;through\r\nAnn;'=1\+1;/);
});

test('a page of Markdown with a heading for each partner, without empty lines of it', () => {
  expect(toShortlistMarkdown(list)).toBe(
    [
      '# Pairs: \\*all\\*',
      'Read \\# with care.',
      '## 1. Ann\n\n- why: =1+1\n- through: a → b',
      '## 2. Co, op\n\n- why: \\<b\\>Bob\\</b\\>\n',
    ].join('\n\n'),
  );
});
