import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { toTemplate } from '../../src/build/offline.ts';
import { FARTHEST } from '../../src/dataset/reach.ts';
import { browserDecoders } from '../../src/snapshot/carrier/decoders.ts';
import { writeSvgText } from '../../src/snapshot/carrier/markup-text.ts';
import { PNG_KEYWORD, writePngText } from '../../src/snapshot/carrier/png-text.ts';
import { readView } from '../../src/snapshot/carrier/read-view.ts';
import { toHtml } from '../../src/snapshot/html.ts';
import { toJson, toPayload } from '../../src/snapshot/json.ts';
import { toXmp } from '../../src/snapshot/pdf/metadata.ts';
import { toSvg } from '../../src/snapshot/picture/svg.ts';
import { buildFirstView, buildReopening } from '../../src/store/reopen.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { selectCamera, selectPositions } from '../../src/store/selectors.ts';
import { applyReopening, tryDrawing } from '../../src/store/show-reopening.ts';
import { applyMove } from '../../src/store/stage.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { withPngChunk } from '../drivers/png-chunk.ts';
import { FRAME, stateOf, tinySeminar } from '../drivers/scenes.ts';

// Files as Export makes them, of a small network; what a fuzzer makes of them must end in an answer.
const home = stateOf({ dataset: tinySeminar(), layout: null });
const ids = home.document.dataset.nodes.map(({ id }) => id);
const own = applyMove(
  stateOf(
    { dataset: { ...tinySeminar(), meta: { ...tinySeminar().meta, id: 'own' } }, layout: null },
    {
      selection: ids.slice(0, 2),
      camera: { x: 30, y: 40, zoom: 1.5 },
    },
  ),
  ids[0] ?? '',
  12,
  34,
  0,
);
const snapshot = toSnapshot(own, '2030-01-02T03:04:05.000Z');
const payload = toPayload(snapshot, true);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const png = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
const look = { frame: FRAME, background: true, title: 'Tiny', description: '', language: 'en' } as const;
const svg = toSvg(selectScene(own), look);
const template = toTemplate('document.title += "</script>";', 'p { color: red; }');
const page = { title: 'Tiny', description: '', language: 'en', theme: null, tour: null } as const;
const zText = (text: string) =>
  Buffer.concat([Buffer.from(`${PNG_KEYWORD}\0\0`, 'latin1'), deflateSync(Buffer.from(text))]);

/** How each kind of file carries a text. */
const CARRIERS: Readonly<Record<string, (json: string) => Uint8Array>> = {
  PNG: (json) => writePngText(png, json),
  'packed PNG': (json) => withPngChunk(png, 'zTXt', zText(json)),
  SVG: (json) => encode(writeSvgText(svg, json)),
  HTML: (json) => encode(toHtml(template, { ...page, snapshot: json })),
  PDF: (json) => encode(`%PDF-1.3\n${toXmp({ title: 'Tiny', language: 'en', payload: json })}\nendstream\n%%EOF\n`),
  JSON: encode,
};

/** Opens the file as the page does. Throws where the page would throw; 'open' only where all is drawn. */
async function open(bytes: Uint8Array): Promise<string> {
  const view = await readView(bytes, browserDecoders);
  if (view.kind !== 'snapshot' && view.kind !== 'network') return view.kind;
  const read =
    view.kind === 'network'
      ? { ok: true as const, value: buildFirstView(view.dataset, home) }
      : buildReopening(view.snapshot, home, 'x');
  const next = read.ok ? tryDrawing(applyReopening(home, read.value, 'x'), 'x') : read;
  if (!next.ok) return next.fault.key;
  // Nothing is refused at the last moment only, by luck.
  const camera = selectCamera(next.value);
  const numbers = [...selectPositions(next.value), camera.x, camera.y, camera.zoom];
  expect(numbers.every((value) => Math.abs(value) <= FARTHEST)).toBe(true);
  return 'open';
}

const KINDS = ['stripped', 'foreign', 'damaged', 'refused', 'too-large', 'open', 'snapshotElsewhere'];

test.each(Object.entries(CARRIERS))('%s opens as it was made', async (_name, carry) => {
  expect(await open(carry(payload))).toBe('open');
});

test('a dataset’s own file and a whole snapshot open too', async () => {
  expect(await open(encode(JSON.stringify(own.document.dataset)))).toBe('open');
  expect(await open(encode(toJson(snapshot)))).toBe('open');
});

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly insert: Uint8Array;
}
const WORDS = ['<', '>', '"', '\\', '{', '[', ',', '&', '%', '\0', ']]>', '<![CDATA[', '</', '<script id=snapshot>'];
const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(4000) }),
  insert: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...WORDS).map(encode)),
});

/** Some bytes out, others in. */
const mutate = (bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array =>
  cuts.reduce((all, { at, length, insert }) => {
    const from = Math.floor(at * all.length);
    return new Uint8Array(Buffer.concat([all.subarray(0, from), insert, all.subarray(from + length)]));
  }, bytes);

test.each(Object.entries(CARRIERS))('%s with any bytes changed ends in an answer', async (_name, carry) => {
  const whole = carry(payload);
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 3 }), async (cuts) => {
      expect(KINDS).toContain(await open(mutate(whole, cuts)));
    }),
    { numRuns: 1000 },
  );
});

test.each(Object.entries(CARRIERS))(
  '%s with a text that was changed inside ends in an answer',
  async (_name, carry) => {
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 2 }), async (cuts) => {
        const text = new TextDecoder().decode(mutate(encode(payload), cuts));
        expect(KINDS).toContain(await open(carry(text)));
      }),
      { numRuns: 400 },
    );
  },
);

const ODD = [
  ...[1e300, -1e300, 1e5, 1e-300, -0, 0.1 + 0.2, 2 ** 53, -1],
  ...[null, true, '', ' ', 'ada', '__proto__', 'constructor', '\ud800', '1e300', 'x'.repeat(2000), '?select=ada'],
  ...[[], {}, [[]], [null], { en: '', id: '' }, { __proto__: null, en: 'a', id: 'b' }],
];

/** Every place in a value, as the way to it. */
function listPlaces(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => listPlaces(inner, [...way, key]))];
}
const places = listPlaces(JSON.parse(payload)).filter((way) => way.length > 0);

/** What is there gets another value, goes, comes twice, or gets an odd key beside it. */
function change(root: unknown, way: readonly string[], odd: unknown, how: number): void {
  const last = way.at(-1) ?? '';
  let inner = root as Record<string, unknown>;
  for (const key of way.slice(0, -1)) {
    const next = inner[key];
    if (typeof next !== 'object' || next === null) return;
    inner = next as Record<string, unknown>;
  }
  if (how === 0) delete inner[last];
  else if (how === 1 && Array.isArray(inner)) inner.push(inner[0]);
  else if (how === 2)
    Object.defineProperty(inner, typeof odd === 'string' ? odd : 'odd', {
      value: odd,
      enumerable: true,
      configurable: true,
    });
  else if (!Array.isArray(inner) || last !== 'length') inner[last] = odd;
}

test('a view with odd values at any places ends in an answer, and what opens can be drawn', async () => {
  const seen = new Map<string, number>();
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...ODD), fc.nat(7)), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const value = JSON.parse(payload);
      // A copy: what one change puts in, another one may change.
      for (const [way, odd, how] of list) change(value, way, structuredClone(odd), how);
      const kind = await open(encode(JSON.stringify(value)));
      expect(KINDS).toContain(kind);
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }),
    { numRuns: 1500 },
  );
  // The fuzzer gets past the gate and is stopped by it.
  expect(seen.get('open')).toBeGreaterThan(25);
  expect(seen.get('refused')).toBeGreaterThan(50);
});
