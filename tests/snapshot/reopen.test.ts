import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { toWritten } from '../../src/dataset/text.ts';
import { readSource } from '../../src/intake/read-source.ts';
import { browserDecoders } from '../../src/snapshot/carrier/decoders.ts';
import { toHtmlText, writeSvgText } from '../../src/snapshot/carrier/markup-text.ts';
import { toPayloadLines } from '../../src/snapshot/carrier/pdf-payload.ts';
import { PNG_KEYWORD, readPngText, writePngText } from '../../src/snapshot/carrier/png-text.ts';
import { readSnapshotFile } from '../../src/snapshot/carrier/read-file.ts';
import { toSvg } from '../../src/snapshot/picture/svg.ts';
import { withPngChunk } from '../drivers/png-chunk.ts';
import { everything, FRAME, parseXml, sceneOf, tinySeminar } from '../drivers/scenes.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readSnapshotFile(bytes, browserDecoders);

const pixels = new PNG({ width: 3, height: 2 });
pixels.data.set([...pixels.data.keys()].map((at) => (at * 37) % 256));
const png = new Uint8Array(PNG.sync.write(pixels));
const svg = toSvg(sceneOf({ dataset: tinySeminar(), layout: null }), {
  frame: FRAME,
  background: true,
  title: 'Tiny',
  description: '',
  language: 'en',
});
const pdf = (json: string) => `%PDF-1.7\n1 0 obj\n<<>>\nstream${toPayloadLines(json)}endstream\n%%EOF\n`;
const html = (json: string) => `<!doctype html>\n<title>x</title><body>${toHtmlText(json)}<p></p></body>`;

const carriers: Readonly<Record<string, (json: string) => Uint8Array>> = {
  PNG: (json) => writePngText(png, json),
  SVG: (json) => encode(writeSvgText(svg, json)),
  PDF: (json) => encode(pdf(json)),
  HTML: (json) => encode(html(json)),
};

const HOSTILE = [
  'quotes " and \' and `',
  ']]> <![CDATA[ <!-- --> -- &amp; &lt; &#x3c;',
  '</script><script>alert(1)</script>',
  '</jejaring:snapshot></metadata></svg>',
  '</jejaring:view>\n%%EOF\nendstream',
  '\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u2028\u2029\ufffe\uffff',
  '\ud800 \udfff \ud83d',
  '\u202eRTL \u0627\u0644\u0639\u0631\u0628\u064a\u0629 👩‍👩‍👧 𠮷𠜎 深圳',
  '%0041 %zz \\u0041 \\ \\\\" \n\r\t',
  '=cmd|A1',
];
const anything = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

test.each(Object.entries(carriers))('%s gives back what it carries, whatever stands in it', async (_name, carry) => {
  const value = fc.dictionary(anything, fc.oneof(anything, fc.double(), fc.array(anything)), { maxKeys: 5 });
  await fc.assert(
    fc.asyncProperty(value, async (carried) => {
      // What JSON itself changes, such as −0, is no matter of the carrier.
      const json = JSON.stringify({ format: 'jejaring-snapshot', carried });
      const content = await read(carry(json));
      if (content.kind !== 'snapshot') throw new Error(JSON.stringify(content));
      expect(content.value).toEqual(JSON.parse(json));
    }),
    { numRuns: 60 },
  );
});

test.each(Object.entries(carriers))('%s carries megabytes', async (_name, carry) => {
  const json = JSON.stringify({ format: 'jejaring-snapshot', text: HOSTILE.join('').repeat(8000) });
  expect(json.length).toBeGreaterThan(2e6);
  const content = await read(carry(json));
  expect(content).toMatchObject({ kind: 'snapshot', value: { text: HOSTILE.join('').repeat(8000) } });
});

const json = JSON.stringify({ format: 'jejaring-snapshot', name: HOSTILE.join() });

test('a PNG stays the picture it was, for a reader that checks every checksum', () => {
  const again = PNG.sync.read(Buffer.from(writePngText(png, json)), { checkCRC: true });
  expect([again.width, again.height]).toEqual([3, 2]);
  expect(again.data).toEqual(pixels.data);
});

test('an SVG stays well-formed, and what is drawn stays what it was', () => {
  const carried = writeSvgText(svg, json);
  const elements = everything(parseXml(carried));
  expect(elements.filter(({ name }) => name === 'metadata')).toHaveLength(1);
  expect(elements.find(({ name }) => name === 'jejaring:snapshot')?.attributes).toEqual({
    'xmlns:jejaring': 'urn:jejaring:view:1',
  });
  expect(carried.replace(/<metadata.*<\/metadata>\n/, '')).toBe(svg);
});

test('an SVG that a program has written anew is still understood', async () => {
  const text = json.replaceAll('&', '&amp;').replaceAll('<', '&#60;').replaceAll('"', '&quot;');
  const tame = JSON.stringify({ format: 'jejaring-snapshot', name: 'a < b & c' });
  for (const [inside, expected] of [
    [
      `<ns0:snapshot xmlns:ns0="urn:jejaring:view:1">\n  ${tame.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}\n</ns0:snapshot>`,
      tame,
    ],
    [`<snapshot xmlns="urn:jejaring:view:1"><![CDATA[${tame}]]></snapshot>`, tame],
    [`<j:snapshot>${text}</j:snapshot>`, json],
  ] as const) {
    const file = `<?xml version="1.0"?>\n<!-- made elsewhere -->\n<svg:svg xmlns:svg="x"><metadata>${inside}</metadata></svg:svg>`;
    const content = await read(encode(file));
    expect(content.kind === 'snapshot' && content.value).toEqual(JSON.parse(expected));
  }
  const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(writeSvgText(svg, json), 'utf16le')]);
  expect(await read(wide)).toMatchObject({ kind: 'snapshot' });
});

const withChunk = (type: string, content: Uint8Array) => withPngChunk(png, type, content);

test('a PNG text is understood packed, or as a text of an older kind', async () => {
  const key = Buffer.from(`${PNG_KEYWORD}\0`, 'latin1');
  const text = Buffer.from('{"format":"jejaring-snapshot"}');
  const packed = deflateSync(text);
  for (const file of [
    withChunk('tEXt', Buffer.concat([key, text])),
    withChunk('zTXt', Buffer.concat([key, Buffer.from([0]), packed])),
    withChunk('iTXt', Buffer.concat([key, Buffer.from([1, 0]), Buffer.from('id\0kata\0'), packed])),
  ]) {
    expect(await read(file)).toEqual({ kind: 'snapshot', value: JSON.parse(String(text)) });
  }
  expect(await read(withChunk('tEXt', Buffer.from('Software\0jejaring-snapshot')))).toEqual({
    kind: 'stripped',
    format: 'PNG',
  });
});

test('a view at a place of its own in memory is read where it lies', () => {
  const carried = writePngText(png, json);
  const within = new Uint8Array(carried.length + 9);
  within.set(carried, 5);
  expect(readPngText(within.subarray(5, 5 + carried.length)).kind).toBe('text');
});

test.each([
  ['a PNG without a view', png, { kind: 'stripped', format: 'PNG' }],
  ['an SVG without a view', encode(svg), { kind: 'stripped', format: 'SVG' }],
  ['a PDF without a view', encode('%PDF-1.4\n%%EOF\n'), { kind: 'stripped', format: 'PDF' }],
  ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), { kind: 'stripped', format: 'JPEG' }],
  ['a photo of a phone', encode('\u0000\u0000\u0000\u0024ftypheic'), { kind: 'stripped', format: 'HEIC' }],
  ['a WebP', encode('RIFF\u0001\u0001\u0001\u0001WEBPVP8 '), { kind: 'stripped', format: 'WebP' }],
  ['a page of somebody', encode('<!DOCTYPE html><title>Hi</title>'), { kind: 'foreign', format: 'HTML' }],
  ['a ZIP', encode('PK\u0003\u0004'), { kind: 'foreign', format: 'ZIP' }],
  ['some other JSON', encode('[1, 2]'), { kind: 'foreign', format: 'JSON' }],
  ['JSON of nothing', encode('{"format":null}'), { kind: 'foreign', format: 'JSON' }],
  ['prose', encode('Dear all,'), { kind: 'foreign', format: '' }],
  ['noise', Uint8Array.of(1, 2, 0, 4, 5), { kind: 'foreign', format: '' }],
  ['nothing', new Uint8Array(0), { kind: 'foreign', format: '' }],
  ['a view that breaks off', encode(json.slice(0, 60)), { kind: 'broken', text: json.slice(0, 60) }],
  ['somebody’s JSON that breaks off', encode('{"nodes":[{"id"'), { kind: 'foreign', format: 'JSON' }],
  ['somebody’s JSON with NaN', encode('{"nodes":[{"x":NaN}]}'), { kind: 'foreign', format: 'JSON' }],
])('%s is told by what it holds', async (_what, bytes, content) => {
  expect(await read(bytes)).toEqual(content);
});

test('what has been cut or changed on the way is damaged, wherever it was hit, and never a wrong view', async () => {
  const whole = writePngText(png, json);
  for (let length = 8; length < whole.length - 12; length += 7) {
    expect(await read(whole.subarray(0, length))).toEqual({ kind: 'damaged', format: 'PNG', what: 'cut' });
  }
  const start = whole.length - 12 - 100;
  for (let at = start; at < whole.length - 12; at++) {
    const changed = whole.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await read(changed)).toEqual({ kind: 'damaged', format: 'PNG', what: 'checksum' });
  }
  for (const [carry, format] of [
    [carriers.SVG, 'SVG'],
    [carriers.PDF, 'PDF'],
    [carriers.HTML, 'HTML'],
  ] as const) {
    const bytes = carry?.(json) ?? new Uint8Array();
    const middle = new TextDecoder().decode(bytes).indexOf('jejaring-snapshot');
    expect(await read(bytes.subarray(0, middle + 9))).toEqual({ kind: 'damaged', format, what: 'cut' });
  }
});

test('whatever bytes come, they are told, not thrown', async () => {
  const start = fc.constantFrom('', '\x89PNG\r\n\x1a\n', '%PDF-', '<svg ', '<html>', '{', 'RIFF');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (words, bytes) => {
      const { kind } = await read(Buffer.concat([Buffer.from(words, 'latin1'), bytes]));
      expect(['stripped', 'foreign', 'damaged', 'broken', 'snapshot']).toContain(kind);
    }),
  );
  expect(() => writePngText(encode('GIF89a'), json)).toThrow();
  expect(() => writeSvgText('<svg>', json)).toThrow();
});

test('the archive of a published site opens as the network in it, whatever folder it was packed in; another one is foreign', async () => {
  const text = JSON.stringify(toWritten(tinySeminar()));
  const files = {
    'index.html': '<!doctype html>',
    'files.json': '{}',
    'data/tiny.layout.json': '{}',
    'data/tiny.json': text,
  };
  for (const folder of ['', 'site/']) {
    const packed = Object.fromEntries(Object.entries(files).map(([name, words]) => [folder + name, encode(words)]));
    const content = await read(zipSync(packed));
    expect(content.kind === 'dataset' && content.text).toBe(text);
    expect(readSource({ name: 'site.zip', bytes: zipSync(packed) }).kind).toBe('own');
    const bare = await read(zipSync(packed, { level: 0 }));
    expect(bare.kind).toBe('dataset');
  }
  expect(await read(zipSync({ 'data/tiny.json': encode(text) }))).toEqual({ kind: 'foreign', format: 'ZIP' });
});
