import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMailLink } from '../../src/base/mail-link.ts';

/** What a mail program reads of a link, by RFC 6068. */
function read(address: string) {
  const [, to = '', search = ''] = /^([^?]*)\?(.*)$/s.exec(address) ?? [];
  const fields = search.split('&').map((part) => part.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to), fields: fields.map(([name]) => name), [`${fields[1]?.[0]}`]: fields[1]?.[1] };
}

test('a mail comes through its link whole, whatever names are in it, and has no field that nobody wrote', () => {
  const sign = fc.constantFrom(
    'a',
    'Å',
    '&',
    '?',
    '#',
    '%',
    '=',
    '+',
    '\n',
    '\r\n',
    '\u202e',
    '\ud800',
    '🌱',
    '"',
    '@',
    ',',
  );
  const text = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, text, text, (to, subject, body) => {
      const { address, isWhole } = toMailLink({ to, subject, body });
      expect(isWhole).toBe(true);
      expect(address).toMatch(/^[\w.!~*'()@%-]*\?subject=[\w.!~*'()%-]*&body=[\w.!~*'()%-]*$/);
      const mail = read(address);
      expect(mail.fields).toEqual(['subject', 'body']);
      expect(mail.body).toBe(body.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));
    }),
    { numRuns: 50 },
  );
});

test('what is too long for a link is cut between letters, and said to be', () => {
  const { address, isWhole } = toMailLink({ to: '', subject: 'x'.repeat(5000), body: '👩‍🌾'.repeat(5000) });
  expect(isWhole).toBe(false);
  expect(address.length).toBeLessThanOrEqual(2000 - 'mailto:'.length);
  expect(read(address).body).toMatch(/^(👩‍🌾)+…$/u);
});
