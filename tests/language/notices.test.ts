import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileNotices } from '../../src/language/file-notices.ts';
import { formatMessages } from '../../src/language/formats.ts';
import { addNotices, formatBadParameters, formatNotice } from '../../src/language/notice.ts';
import { shareMessages } from '../../src/language/share.ts';
import { DATA_IDS } from '../../src/views/share/choice.ts';

addNotices(fileNotices);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('language'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));
/** The keys of all notices that the code can give. */
const keys = [
  ...new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/(?:key: |refusal\()'([a-z][A-Za-z]+)'/g)].map(([, key]) => key ?? ''),
    ),
  ),
].filter((key) => Object.hasOwn(fileNotices.en, key) || formatNotice(key, {}, 'en') !== formatNotice('?', {}, 'en'));

test('notices have been found', () => {
  expect(keys).toEqual(
    expect.arrayContaining(['badParameter', 'addressLong', 'exportFailed', 'fileDamaged', 'snapshotInvalid']),
  );
});

test.each(keys)('%s has an end, whatever it quotes', (key) => {
  const values = new Proxy(
    {},
    {
      get: () => 'x y'.repeat(3000),
      ownKeys: () => ['file', 'value', 'list', 'toldEn', 'toldId', 'en', 'id', 'format', 'name', 'message'],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
  for (const language of ['en', 'id'] as const) {
    const text = formatNotice(key, values, language);
    expect(text.length).toBeLessThan(1200);
    expect(text).not.toContain('undefined');
  }
});

test('all that an address asks in vain is one notice with an end', () => {
  const asked = Array.from({ length: 900 }, (_, index) => ({ name: 'select', value: `${'long '.repeat(90)}${index}` }));
  const text = formatBadParameters([...asked, { more: 94 }], 'en');
  expect(text).toMatch(/ and 988 more\.$/);
  expect(text.length).toBeLessThan(700);
});

test('a way out never is what has just failed', () => {
  for (const language of ['en', 'id'] as const) {
    const names = ['SVG', 'PNG', 'PDF', 'HTML', ...DATA_IDS.map((id) => formatMessages[language].name(id))];
    for (const format of names) {
      expect(formatNotice('exportFailed', { format }, language).split(format)).toHaveLength(2);
    }
    // These are said of PNG alone.
    const { failedUnreadable, failedTooLarge, failed, copyFailed } = shareMessages[language];
    for (const text of [failedUnreadable, failedTooLarge]) expect(text).not.toContain('PNG');
    // And these of any format.
    for (const text of [failed, copyFailed]) expect(names.filter((name) => text.includes(name))).toEqual([]);
  }
});
