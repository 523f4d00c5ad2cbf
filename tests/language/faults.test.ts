import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import { tellFaults, tellForConsole } from '../../src/language/faults.ts';

const INVALID = 'tests/fixtures/invalid';
const two = readFileSync('tests/fixtures/valid/two-nodes.json', 'utf8');

function refuse(text: string, file = 'mine.json') {
  const result = parseDataset(text, file);
  if (result.ok) throw new Error('it passed');
  return result.fault;
}
const tellFirst = (text: string, language: 'en' | 'id' = 'en') => {
  const [first] = tellFaults(refuse(text), language, 1).told;
  return first && `${first.path} | ${first.place} | ${first.what}`;
};
const changed = (from: string, to: string) => two.replace(from, to);

// Words of the schema's library, which no visitor should meet.
const LIBRARY = /\b(invalid|expected|received|never|undefined|object|array)\b/i;

test.each(readdirSync(INVALID))('%s is told in both languages, with its line, and in no words of a library', (file) => {
  const fault = refuse(readFileSync(`${INVALID}/${file}`, 'utf8'), file);
  const [en, id] = (['en', 'id'] as const).map((language) => tellFaults(fault, language, 1).told[0]);
  // What is missing from the file as a whole has no line.
  expect(en?.place).toMatch(en?.path === 'meta' ? /^$/ : /^line \d+/);
  expect(id?.place).toMatch(en?.path === 'meta' ? /^$/ : /^baris \d+/);
  expect(en?.what).not.toMatch(LIBRARY);
  expect(id?.what).not.toMatch(LIBRARY);
  expect(en?.what).not.toBe(id?.what);
});

test('the record is named by its name, in the language of the page', () => {
  const text = changed('"id": "norway",\n      "kind": "place"', '"id": "norway",\n      "kind": "country"');
  expect(tellFirst(text)).toMatch(
    /^nodes\[1\]\.kind \| line \d+, “Norway” \| “country” is not the id of a kind; there are: person, place$/,
  );
  expect(tellFirst(text, 'id')).toMatch(/“Norwegia” \| “country” bukan id sebuah jenis; yang ada: person, place$/);
});

test.each([
  [
    '"label": { "en": "Ada Lind", "id": "Ada Lind" }',
    '"label": ["Ada Lind"]',
    /“\[…\]” stands where a text is due: "…", or one for each language, as { "en": "…" }/,
  ],
  [
    '"label": { "en": "Ada Lind", "id": "Ada Lind" }',
    '"label": { "en": "Ada Lind", "Indonesian": "Ada" }',
    /“Ada Lind” \| “Indonesian” must be the tag of a language, such as en, pt or zh-Hant/,
  ],
  ['"id": "ada"', '"id": "ada", "tint": 1', /is no field of this format; here may stand: id, kind, label/],
  ['"aliases": []', '"aliases": "Addie"', /“Addie” stands where a list in \[ \] is due/],
  ['"id": "ada"', '"id": 7', /nodes\[0\]\.id .*“7” stands where a text in quotation marks is due/],
  ['"hue": "person"', '"hue": "pink"', /“pink” is not known here; it must be programme, .* or theme/],
  ['"id": "ada"', '"id": "ådå lovelace"', /“ådå lovelace” must be an id: letters from a to z/],
  ['"kind": "person",', '"kind": "person"', / \| line \d+, column \d+ \| is not JSON: “"” cannot stand here/],
  ['"aliases": []', '"aliases": [1,]', /is not JSON: there is a comma too many before “\]”/],
  ['"Ada Lind"', '“Ada Lind”', /is not JSON: “ is no quotation mark of JSON/],
] as const)('%s as %s', (from, to, words) => {
  expect(tellFirst(changed(from, to))).toMatch(words);
});

test('long values are cut between words, and many faults are counted', () => {
  const long = tellFirst(changed('"kind": "person"', `"kind": "${'x'.repeat(500)}"`));
  expect(long?.length).toBeLessThan(200);
  const raw = JSON.parse(two);
  raw.nodes = Array.from({ length: 50 }, (_, index) => ({ ...raw.nodes[0], id: `n${index}`, kind: 'x' }));
  raw.edges = [];
  const told = tellForConsole(refuse(JSON.stringify(raw)), 7);
  expect(told.split('\n')).toHaveLength(9);
  expect(told).toMatch(/^mine\.json can’t be used:\n {2}nodes\[0\]\.kind \(“Ada Lind”\): .*\n {2}and 44 more$/s);
});
