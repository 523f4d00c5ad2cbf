import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDataset } from '../../src/build/read-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'jejaring-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const text = readFileSync('tests/fixtures/valid/two-nodes.json', 'utf8');
const write = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('the build reads UTF-8 with and without a mark, and UTF-16 either way', () => {
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  for (const content of [text, `\ufeff${text}`, wide, Buffer.from(wide).swap16()]) {
    expect(readDataset(write('data.json', content)).meta.id).toBe('two-nodes');
  }
});

test('what is wrong is told in the words of the page, with the place', () => {
  const file = write('wrong.json', text.replace('"kind": "person"', '"kind": "pirson"'));
  expect(() => readDataset(file)).toThrow(
    /wrong\.json can’t be used:\n {2}nodes\[0\]\.kind \(line \d+, “Ada Lind”\): “pirson” is not the id of a kind; there are: person, place$/,
  );
  expect(() => readDataset(write('cut.json', text.slice(0, 40)))).toThrow(/line 3, column \d+\): is not JSON: /);
});

test('letters of another encoding are told, not read wrongly', () => {
  const latin = Buffer.from(text.replace('Ada Lind', 'Åda Lind'), 'latin1');
  expect(() => readDataset(write('latin.json', latin))).toThrow(/line \d+\): holds letters that were lost/);
});
