import { expect, test } from 'vitest';
import { fileNotices, refusalNotices } from '../../src/language/file-notices.ts';
import { formatMessages } from '../../src/language/formats.ts';
import { networkNotices } from '../../src/language/network-notices.ts';
import {
  addNotices,
  formatAsked,
  formatNotice,
  type Notice,
  type NoticeKey,
  noticeMessages,
} from '../../src/language/notice.ts';
import { partNotices } from '../../src/language/part.ts';
import { type RefusalCode, refusalMessages } from '../../src/language/refusals.ts';
import { shareMessages } from '../../src/language/share.ts';
import { siteNotices } from '../../src/language/site-notices.ts';
import { DATA_IDS } from '../../src/views/share/choice.ts';

const LATE = [fileNotices, refusalNotices, networkNotices, siteNotices, partNotices];
for (const words of LATE) addNotices(words);
const keys = Object.keys(Object.assign({}, ...[noticeMessages, ...LATE].map(({ en }) => en))) as readonly NoticeKey[];

test.each(keys)('%s has an end, whatever it quotes', (key) => {
  const long = 'x y'.repeat(3000);
  const texts = ['file', 'value', 'list', 'toldEn', 'toldId', 'en', 'id', 'format', 'name', 'message'];
  const numbers = ['more', 'most', 'count', 'version', 'seconds'].map((name) => [name, 3]);
  const named = { what: key === 'fileDamaged' ? 'cut' : 'ties', trouble: 'slow', again: 'file' };
  const values = { ...Object.fromEntries([...texts.map((name) => [name, long]), ...numbers]), ...named };
  for (const language of ['en', 'id'] as const) {
    const text = formatNotice({ key, values } as Notice, language);
    expect(text).not.toBe(key === 'unknown' ? '' : formatNotice({ key: 'unknown', values: {} }, language));
    expect(text.length).toBeLessThan(1200);
    expect(text).not.toContain('undefined');
  }
});

test.each(Object.keys(refusalMessages.en) as readonly RefusalCode[])(
  'a file that is refused as %s is told the way out, in both languages, and nothing that is blank is quoted',
  (code) => {
    for (const language of ['en', 'id'] as const) {
      const text = refusalMessages[language][code]({});
      expect(text).toMatch(/[.:;] \p{L}.{9,}\.$/u);
      expect(text).not.toMatch(/<>|“”|\(\)/);
    }
  },
);

test('all that an address asks in vain is one notice with an end', () => {
  const asked = Array.from({ length: 900 }, (_, index) => ({
    key: 'badParameter' as const,
    values: { name: 'select', value: `${'long '.repeat(90)}${index}` },
  }));
  const text = formatAsked([...asked, { key: 'moreParameters', values: { more: 94 } }], 'en');
  expect(text).toMatch(/ and 988 more\.$/);
  expect(text.length).toBeLessThan(700);
});

test('a way out never is what has just failed', () => {
  for (const language of ['en', 'id'] as const) {
    const names = ['SVG', 'PNG', 'PDF', 'HTML', ...DATA_IDS.map((id) => formatMessages[language].name(id))];
    for (const format of names) {
      expect(formatNotice({ key: 'exportFailed', values: { format } }, language).split(format)).toHaveLength(2);
    }
    // These are said of PNG alone.
    const { failedUnreadable, failedTooLarge, failed, copyFailed } = shareMessages[language];
    for (const text of [failedUnreadable, failedTooLarge]) expect(text).not.toContain('PNG');
    // And these of any format.
    for (const text of [failed, copyFailed]) expect(names.filter((name) => text.includes(name))).toEqual([]);
  }
});
