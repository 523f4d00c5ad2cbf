import { expect, test } from 'vitest';
import { isBlankWord } from '../../src/intake/shape/words.ts';
import { draftOf } from '../drivers/intake.ts';

const BLANK = [
  ...['n/a', 'N.A.', '#N/A', '-', '--', '—', '?', '???', '...', '…', 'none', 'nil', 'null'],
  ...['TBC', 'tba', 'T.B.D.', '(TBC)', 'to be confirmed', 'To be announced', 'unknown', 'Not known', 'not applicable'],
  ...[
    'tidak ada',
    'belum ada',
    'Menyusul',
    'akan dikonfirmasi',
    'akan menyusul',
    'tidak tahu',
    'belum diketahui',
    'kosong',
  ],
];
const NAMES = [
  ...['Tba Wani', 'TBC Bank', 'The Unknown', 'Unknown Pleasures Co-op', 'Noné', 'Nil Sen', 'Nonet'],
  ...['Belum Ada Judul', 'Tidak Ada Batas', 'Known', 'Dash', 'X', '?uestlove', 'O'],
];

test.each(BLANK)('“%s” stands for nothing', (word) => expect(isBlankWord(word)).toBe(true));
test.each(NAMES)('“%s” may be a name', (word) => expect(isBlankWord(word)).toBe(false));

test('who is yet to be named is nobody, wherever it stands', () => {
  const file = `Name,Organisation,Country,Themes
Ana Ruiz,TBC,Spain,care; unknown
TBC,Seed Library,Malaysia,care
Budi Tan,Seed Library,menyusul,to be confirmed
To be announced,unknown,Indonesia,food
Citra Dewi,Kopkun,Indonesia,food`;
  const names = draftOf(file).dataset.nodes.map(({ label }) => label.en);
  expect(names.filter((name) => BLANK.includes(name) || /confirmed|announced/i.test(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Ana Ruiz', 'Budi Tan', 'Citra Dewi', 'Seed Library', 'care', 'food']));
});
