import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFace } from '../../src/snapshot/pdf/face.ts';
import { type FontPart, mergeFonts } from '../../src/snapshot/pdf/subset.ts';
import { fontsOnDisk } from '../drivers/pdf-fonts-on-disk.ts';

const PIECES = ['noto-sans-latin-400-normal', 'noto-sans-latin-ext-400-normal', 'noto-sans-vietnamese-400-normal'];
/** Letters of all three, some of them made of others. */
const LETTERS = 'Önder Çelik İğı Việt Ǻ&½';

let folder = '';
let files: readonly Uint8Array[] = [];
let merged = new Uint8Array();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jejaring-subset-'));
  files = await Promise.all(PIECES.map(fontsOnDisk().readFont));
  const left = new Set([...LETTERS].map((letter) => letter.charCodeAt(0)));
  const parts = files.map((file): FontPart => {
    const found = [...readFace(file).glyphs].filter(([code]) => left.delete(code));
    return { file, glyphs: new Map(found) };
  });
  expect([...left]).toEqual([]);
  expect(parts.every(({ glyphs }) => glyphs.size > 0)).toBe(true);
  merged = new Uint8Array(mergeFonts(parts));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A letter as another's renderer draws it with one font file. */
function draw(name: string, file: Uint8Array, letter: string): PNG {
  const path = join(folder, `${name}.ttf`);
  writeFileSync(path, file);
  const content = letter === '&' ? '&amp;' : letter;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="10" y="45" font-size="40">${content}</text></svg>`;
  const font = { fontFiles: [path], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  return PNG.sync.read(Buffer.from(new Resvg(svg, { font }).render().asPng()));
}

test('the small font has the letters of all pieces, as wide as they were, and nothing else', () => {
  const face = readFace(merged);
  const wanted = [...new Set(LETTERS)].map((letter) => letter.charCodeAt(0)).sort((a, b) => a - b);
  expect([...face.glyphs.keys()].sort((a, b) => a - b)).toEqual(wanted);
  const faces = files.map(readFace);
  for (const code of wanted) {
    const before = faces.find(({ glyphs }) => glyphs.has(code));
    expect(face.advanceOf(code)).toBe(before?.advanceOf(code));
  }
  expect(merged.length).toBeLessThan(12_000);
});

test('each letter looks as it did, those made of others too', () => {
  for (const letter of new Set(LETTERS.replaceAll(' ', ''))) {
    const index = files.findIndex((file) => readFace(file).glyphs.has(letter.charCodeAt(0)));
    const before = draw('before', files[index] ?? new Uint8Array(), letter);
    const after = draw('after', merged, letter);
    expect(after.data.some((value) => value > 0)).toBe(true);
    expect(after.data.equals(before.data), letter).toBe(true);
  }
});

test('what is no font is told apart', async () => {
  expect(() => mergeFonts([])).toThrow('no font');
  expect(() => readFace(new Uint8Array(64))).toThrow('no table');
});
