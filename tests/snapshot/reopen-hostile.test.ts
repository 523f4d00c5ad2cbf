import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/base/json.ts';
import { browserDecoders } from '../../src/snapshot/carrier/decoders.ts';
import { inflate } from '../../src/snapshot/carrier/inflate.ts';
import { PNG_KEYWORD, writePngText } from '../../src/snapshot/carrier/png-text.ts';
import { LARGEST_FILE, readSnapshotFile } from '../../src/snapshot/carrier/read-file.ts';
import { withPngChunk } from '../drivers/png-chunk.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string) =>
  readSnapshotFile(typeof bytes === 'string' ? encode(bytes) : bytes, browserDecoders);
const many = (text: string, kilobytes = 400) => text.repeat(Math.ceil((kilobytes * 1000) / text.length));
const SVG = '<svg xmlns="http://www.w3.org/2000/svg">';
const png = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));

// Each took minutes of going back and forth where an expression had no end; now as long as it takes to look once.
test.each([
  ['tags that never close', `<html>${many('<script ')}`, { kind: 'foreign', format: 'HTML' }],
  ['scripts of somebody', `<html>${many('<script></script>')}`, { kind: 'foreign', format: 'HTML' }],
  ['ids that are almost ours', `<html><script ${many('id=snapshott ')}>`, { kind: 'foreign', format: 'HTML' }],
  ['an element that never ends', `<html><script id=snapshot>${many('</scrip')}`, { kind: 'damaged', what: 'cut' }],
  ['a page of blanks', `<!doctype${many(' ')}`, { kind: 'foreign', format: '' }],
  ['elements that never close', `${SVG}${many('<snapshot ')}`, { kind: 'damaged', what: 'cut' }],
  ['prefixes without a name', `${SVG}${many('<a:')}</svg>`, { kind: 'stripped', format: 'SVG' }],
  ['one prefix without end', `${SVG}<${many('a')}</svg>`, { kind: 'stripped', format: 'SVG' }],
  ['blanks at the end', `${SVG}</svg${many(' ')}`, { kind: 'damaged', what: 'cut' }],
  ['ends that are none', `${SVG}${many('</svg ')}`, { kind: 'damaged', what: 'cut' }],
  ['sections without end', `${SVG}<snapshot>${many('<![CDATA[')}</snapshot></svg>`, { kind: 'damaged', what: 'json' }],
  ['escapes without end', `${SVG}<snapshot>${many('&a')}</snapshot></svg>`, { kind: 'damaged', what: 'json' }],
  ['one long escape', `${SVG}<snapshot>&${many('a')}</snapshot></svg>`, { kind: 'damaged', what: 'json' }],
  ['a payload of openings', `%PDF-1.7${many('\n<jejaring:view>')}`, { kind: 'damaged', what: 'cut' }],
  ['a payload of signs', `%PDF-1.7\n<jejaring:view>${many('%')}</jejaring:view>\n`, { kind: 'damaged', what: 'json' }],
  ['lists in lists', many('[', 100) + many(']', 100), { kind: 'foreign', format: 'JSON' }],
])('%s are read in one go', async (_what, text, content) => {
  expect(await read(text)).toMatchObject(content);
});

test('what reads strangers’ text has no expression without an end', () => {
  const folder = 'src/snapshot/carrier';
  const literal = /(?<=[=(,!:?|&] ?)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g;
  const found = readdirSync(folder).flatMap((file) => {
    const code = readFileSync(`${folder}/${file}`, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    return [...code.matchAll(literal)].map(([text]) => text);
  });
  expect(found.length).toBeGreaterThan(8);
  const endless = found.filter((text) => /[*+]|\{\d+,\}/.test(text.replace(/\\.|\[(?:[^\]\\]|\\.)*\]/g, 'x')));
  expect(endless, 'bound it ({1,64}) or look for it with indexOf').toEqual([]);
});

test('what is packed is counted while it comes out', async () => {
  const packed = deflateSync(Buffer.alloc(5_000_000, 'a'));
  expect((await inflate(packed, 5_000_000)).length).toBe(5_000_000);
  await expect(inflate(packed, 4_999_999)).rejects.toThrow(RangeError);
  await expect(inflate(packed.subarray(0, 99), 5_000_000)).rejects.not.toBeInstanceOf(RangeError);
  await expect(inflate(encode('no such thing'), 99)).rejects.not.toBeInstanceOf(RangeError);
});

test('a small picture that holds more than any file may is told so', async () => {
  const key = Buffer.from(`${PNG_KEYWORD}\0\0`, 'latin1');
  const bomb = withPngChunk(png, 'zTXt', Buffer.concat([key, deflateSync(Buffer.alloc(LARGEST_FILE + 1, ' '))]));
  expect(bomb.length).toBeLessThan(200_000);
  expect(await read(bomb)).toEqual({ kind: 'too-large' });
});

test('more values than any network has are not made at all', async () => {
  const text = `{"format":"jejaring-dataset","nodes":[${'{},'.repeat(2_600_000)}{}]}`;
  expect(parseJson(text)).toEqual({ ok: false, fault: { kind: 'too-large' } });
  expect(await read(text)).toEqual({ kind: 'too-large' });
  expect(await read(writePngText(png, text))).toEqual({ kind: 'too-large' });
  // A long text is one value.
  expect(parseJson(`"${'a'.repeat(6_000_000)}"`).ok).toBe(true);
});

test('millions of chunks are passed one by one', async () => {
  const empty = Buffer.from('00000000746578740000abcd'.slice(0, 24), 'hex');
  const body = Buffer.alloc(empty.length * 500_000, empty);
  const file = new Uint8Array(Buffer.concat([png.subarray(0, 33), body, png.subarray(33)]));
  expect(await read(file)).toEqual({ kind: 'stripped', format: 'PNG' });
});
