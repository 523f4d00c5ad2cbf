import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdfPayload, toPayloadLines } from '../../src/snapshot/carrier/pdf-payload.ts';
import { toXmp } from '../../src/snapshot/pdf/metadata.ts';
import { parseXml } from '../drivers/scenes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const METADATA = { title: 'Map', language: 'en' } as const;
const roundTrip = (payload: string) =>
  readPdfPayload(bytesOf(`%PDF-1.3\n${toXmp({ ...METADATA, payload })}\nendstream`));

test('any text comes back from the metadata as it was, halves of pairs included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(roundTrip(text)).toBe(text);
    }),
  );
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(units, (text) => {
      expect(roundTrip(text)).toBe(text);
    }),
  );
});

test.each([
  '',
  '</jejaring:view>\n<jejaring:view>',
  'endstream\nendobj\n%%EOF',
  '100 % of %003c and %u003c',
  ']]> & <script>alert(1)</script> "quoted"',
  '\u0000\r\n\t\u2028',
  '𠮷野家 🌱 مرحبا',
])('%j comes back', (text) => {
  expect(roundTrip(text)).toBe(text);
});

test('megabytes come back before the test’s time is up', () => {
  const text = JSON.stringify({ words: '平台 "seeds" <b> '.repeat(150_000) });
  expect(text.length).toBeGreaterThan(2_000_000);
  expect(roundTrip(text)).toBe(text);
});

test('the metadata is XML whatever it carries, and says what the file is', () => {
  const hostile = '<b> & "q" \u0000\ud800 </rdf:li>';
  const xmp = toXmp({ title: hostile, subject: hostile, keywords: [hostile, 'b'], language: 'id', payload: hostile });
  const root = parseXml(xmp.replace(/<\?xpacket.*?\?>/g, ''));
  expect(root.text).toContain('<b> & "q" </rdf:li>');
  expect(root.text).toContain('Jejaring');
});

test('a file without a view has none, and so has one that was cut off', () => {
  const whole = toXmp({ ...METADATA, payload: 'view' });
  expect(readPdfPayload(bytesOf(toXmp(METADATA)))).toBeNull();
  expect(readPdfPayload(new Uint8Array())).toBeNull();
  expect(readPdfPayload(bytesOf(whole.slice(0, whole.indexOf('</jejaring:view>'))))).toBeNull();
});

test('a title that says the same words is not taken for the view', () => {
  const title = toPayloadLines('false');
  expect(readPdfPayload(bytesOf(toXmp({ ...METADATA, title })))).toBeNull();
  expect(readPdfPayload(bytesOf(toXmp({ ...METADATA, title, payload: 'true' })))).toBe('true');
});
