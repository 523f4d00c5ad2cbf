import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, fingerprintDataset } from '../../src/dataset/fingerprint.ts';
import { parseDataset, validateDataset } from '../../src/dataset/parse.ts';
import { DATASET_VERSION, type Dataset } from '../../src/dataset/schema.ts';
import { parseSnapshotFile } from '../../src/dataset/snapshot-file.ts';
import { langOf, toText, toWritten } from '../../src/dataset/text.ts';
import { datasetText, dataset as seminar } from '../drivers/seminar.ts';

const VERSIONS = 'tests/fixtures/versions';
const read = (version: number) => readFileSync(`${VERSIONS}/${version}.json`, 'utf8');

function open(raw: unknown): Dataset {
  const result = validateDataset(raw, 'file');
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}
const write = (dataset: Dataset) => JSON.stringify(toWritten(dataset));

test('every version that there ever was has its fixture, and opens as the present one', () => {
  const versions = Array.from({ length: DATASET_VERSION }, (_, index) => index + 1);
  const files = readdirSync(VERSIONS).filter((file) => /^\d+\.json$/.test(file));
  expect(files.sort()).toEqual(versions.map((version) => `${version}.json`));
  for (const version of versions) {
    const raw = JSON.parse(read(version));
    expect(raw.version).toBe(version);
    expect(parseDataset(read(version), 'file')).toMatchObject({ ok: true, value: { version: DATASET_VERSION } });
  }
});

test('version 1 is shown as it was: every field stands where it stood', () => {
  const raw = JSON.parse(read(1));
  expect(open(raw)).toEqual({ ...raw, version: 2 });
});

test('what a colour meant in version 1 is said by the nature of a kind, and its colour stays', () => {
  const raw = JSON.parse(read(1));
  const paint = (hue: string) =>
    open({
      ...raw,
      kinds: raw.kinds.map((kind: { role: string }) => (kind.role === 'other' ? { ...kind, hue } : kind)),
    })
      .kinds.filter(({ role }) => role === 'other')
      .map((kind) => `${kind.hue} ${kind.nature}`);
  expect(['company', 'place', 'programme', 'organisation'].map(paint)).toEqual([
    ['company company'],
    ['place venue'],
    ['programme work'],
    ['organisation undefined'],
  ]);
});

test('a view that was saved with a dataset of version 1 in it opens', () => {
  const snapshot = {
    format: 'jejaring-snapshot',
    version: 1,
    view: {
      address: '',
      camera: { x: 0, y: 0, zoom: 1 },
      movedCamera: false,
      movedPositions: false,
      pane: { width: 800, height: 600 },
    },
    stage: { width: 800, height: 600 },
    source: { id: 'x', title: { en: 'x', id: 'x' }, data: '', layout: null },
    dataset: JSON.parse(read(1)),
  };
  expect(parseSnapshotFile(JSON.stringify(snapshot))).toMatchObject({ ok: true, value: { dataset: { version: 2 } } });
});

test('what was read is written again byte by byte', () => {
  for (const text of [datasetText, read(2)]) {
    const once = write(open(JSON.parse(text)));
    expect(write(open(JSON.parse(once)))).toBe(once);
    // Beside what is understood where nothing is said, nothing comes and nothing goes.
    expect(JSON.parse(once)).toMatchObject(JSON.parse(text));
  }
});

test('a text comes out as it went in, whatever its languages', () => {
  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
  const tag = fc.constantFrom('en', 'id', 'pt', 'zh-Hant', 'en-GB');
  fc.assert(
    fc.property(fc.oneof(words, fc.dictionary(tag, words, { minKeys: 1 })), (own) => {
      const text = toText(own);
      expect(toWritten({ text })).toEqual({ text: own });
      expect(text.en).not.toBe('');
      expect(text.id).not.toBe('');
    }),
  );
});

test.each([
  ['Ana', ['pt'], 'en', 'Ana', 'pt'],
  ['Ana', ['en', 'id'], 'en', 'Ana', undefined],
  [{ pt: 'Casa' }, ['pt'], 'id', 'Casa', 'pt'],
  [{ pt: 'Casa', en: 'House' }, ['pt', 'en'], 'id', 'Casa', 'pt'],
  [{ pt: 'Casa', en: 'House' }, ['pt', 'en'], 'en', 'House', undefined],
  [{ 'en-GB': 'Colour' }, ['en-GB'], 'en', 'Colour', undefined],
  [{ en: 'House', id: 'Rumah' }, ['en', 'id'], 'id', 'Rumah', undefined],
] as const)('%j of a dataset in %j shows a page in %s “%s”, marked as %s', (own, languages, language, shown, lang) => {
  const text = toText(own);
  expect(text[language]).toBe(shown);
  expect(langOf(text, language, languages)).toBe(lang);
});

/** What each record of the seminar said in version 1, by a fingerprint: who changes a record on purpose, changes its own. */
const PRINTS: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${VERSIONS}/seminar-1.prints.json`, 'utf8'));

test('the seminar says in version 2 all that it said in version 1, record by record', () => {
  const { meta, kinds, relations, nodes, edges, corrections } = seminar;
  const now = Object.fromEntries([
    ['meta', fingerprint(meta)],
    ...Object.entries({ kinds, relations, nodes, edges, corrections }).flatMap(([list, records]) =>
      // What a check came to stood in its words alone.
      records.map((record) => [`${list} ${record.id}`, fingerprint({ ...record, finding: undefined })]),
    ),
  ]);
  expect(now).toEqual(PRINTS);
});

test('a view saved in the days of version 1 still knows the data it shows', () => {
  expect(fingerprintDataset(seminar)).toBe(fingerprint({ ...JSON.parse(datasetText), version: 1 }));
});
