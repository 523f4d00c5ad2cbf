import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { scanJson } from '../../src/base/scan-json.ts';
import { locateFaults } from '../../src/dataset/locate.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('a text is found to be JSON exactly where the platform finds it so', () => {
  const scanned = (text: string) => scanJson(text, () => {}) === null;
  fc.assert(fc.property(fc.json(), (text) => scanned(text)));
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '01',
    '.5',
    '1e3',
    'true',
    'nul',
    ' ',
    '\n',
    '“',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      expect(scanned(pieces.join(''))).toBe(isJson(pieces.join('')));
    }),
    { numRuns: 2000 },
  );
});

test('every value is found at its place, under its path', () => {
  const text = '{"a": [1, {"b.c": "x"}], "d": {}}';
  const found: string[] = [];
  scanJson(text, (path, at) => found.push(`${path}@${text[at]}`));
  expect(found).toEqual(['@{', 'a@"', 'a@[', 'a[0]@1', 'a[1]@{', 'a[1].b.c@"', 'a[1].b.c@"', 'd@"', 'd@{']);
});

test('half a million brackets are walked through, and a text of a million characters', () => {
  const depth = 5e5;
  expect(scanJson('['.repeat(depth) + ']'.repeat(depth), () => {})).toBeNull();
  expect(scanJson(`"${'a'.repeat(1e6)}"`, () => {})).toBeNull();
});

test('a long text that does not end is read once, whatever breaks it', () => {
  const long = 'abc \\" '.repeat(1e5);
  for (const end of ['', '\n"', '\\x"', '\\u12"', '\\']) {
    expect(scanJson(`["${long}${end}`, () => {})).toEqual({ at: 1, kind: 'text' });
  }
});

test('of a file that is nested without end no path is looked up that is longer than that of the fault', () => {
  const depth = 2000;
  const text = `{\n "label": ${'['.repeat(depth)}${']'.repeat(depth)}\n}`;
  // Some engines read the whole of a key to look it up: for all the paths of such a file that is the square of it.
  const look = vi.spyOn(Map.prototype, 'get');
  const located = locateFaults(text, [{ path: 'label', code: 'type' }]);
  const longest = Math.max(...look.mock.calls.map(([key]) => String(key).length));
  look.mockRestore();
  expect(located).toMatchObject([{ path: 'label', line: 2 }]);
  expect(longest).toBe('label'.length);
});

test.each([
  ['{\n "a": 1,\n}', 3, 1, 'comma', '}'],
  ['{\n "a": “x”\n}', 2, 7, 'quotes', '“'],
  ["{'a': 1}", 1, 2, 'quotes', "'"],
  ['{\r\n "a": 1', 2, 8, 'end', ' '],
  ['{"a": "x\n"}', 1, 7, 'text', '"'],
  ['{"a" 1}', 1, 6, 'other', '1'],
  ['\ufeff{,}', 1, 2, 'other', ','],
])('%j: line %d, column %d, %s', (text, line, column, right, found) => {
  const fault = { path: '', code: 'syntax' } as const;
  expect(locateFaults(text, [fault])).toEqual([{ ...fault, line, column, right, found }]);
});

test('a field has its line, a missing one that of its record; a text of one line has none', () => {
  const text = '{\n "nodes": [\n  { "id": "a" },\n  { "id": "b",\n    "kind": 1 }\n ]\n}';
  const lines = (...paths: string[]) =>
    locateFaults(
      text,
      paths.map((path) => ({ path, code: 'missing' as const })),
    ).map(({ line }) => line);
  expect(lines('nodes[1].kind', 'nodes[0].kind', 'nodes[1].label.id', 'edges', '')).toEqual([
    5,
    3,
    4,
    undefined,
    undefined,
  ]);
  const [flat] = locateFaults(text.replace(/\s/g, ''), [{ path: 'nodes[1].kind', code: 'type' }]);
  expect(flat?.line).toBeUndefined();
});
