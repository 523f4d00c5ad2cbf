import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkRecords } from '../../src/dataset/check-records.ts';
import { findExcess, MOST_KINDS, MOST_NODES, MOST_OF_ONE, MOST_PARALLEL, MOST_TIES } from '../../src/dataset/limits.ts';
import { parseDataset, validateDataset } from '../../src/dataset/parse.ts';
import { networkOf } from '../drivers/edge-list.ts';

const INVALID = 'tests/fixtures/invalid';
const VALID = 'tests/fixtures/valid';

/** For each broken file: the path of its first fault, its code, and what is quoted of the file and what would be right. */
const FAULTS: Readonly<
  Record<string, readonly [path: string, code: string, found?: string | undefined, right?: string | number]>
> = {
  'blank-description': ['nodes[1].description.id', 'empty', ''],
  'blank-in-id': ['nodes[0].id', 'id', 'ada lind'],
  'colour-in-words': ['nodes[0].colour', 'colour', 'red'],
  'contact-in-words': ['meta.contact', 'contact', 'the office'],
  'correction-of-no-tie': ['corrections[0].edges[0]', 'no-tie', 't99'],
  'correction-of-nothing': ['corrections[0].nodes[0]', 'no-node', 'grace'],
  'date-in-words': ['meta.start', 'day', '1 February 2020'],
  'duplicate-node-id': ['nodes[1].id', 'twice', 'ada'],
  'end-before-start': ['meta.end', 'end-before-start', '2018-02-27', '2018-02-28'],
  'inferred-without-rule': ['edges[0].rule', 'no-rule', ''],
  'label-in-no-language': ['nodes[0].label', 'no-languages'],
  'label-of-number': ['nodes[0].label', 'no-text', '7'],
  'language-in-words': ['nodes[0].label.English', 'tag', 'English'],
  'language-not-listed': ['meta.title.en', 'other-language', 'en', 'pt, id'],
  'missing-meta': ['meta', 'missing', 'meta'],
  'newer-version': ['version', 'newer'],
  'no-kinds': ['kinds', 'short-list', '[…]'],
  'no-such-day': ['meta.start', 'no-such-day', '2018-02-31'],
  'number-in-words': ['nodes[0].attributes[0].value', 'no-number', 'forty'],
  'other-format': ['format', 'choice', undefined, 'jejaring-dataset'],
  'paragraph-zero': ['edges[0].evidence.paragraphs[0]', 'small', '0', 1],
  'place-within-itself': ['nodes[2].within[0]', 'circle', 'norway'],
  'reserved-id': ['nodes[0].id', 'id'],
  'script-address': ['corrections[0].sources[0]', 'web-address'],
  'tie-named-as-a-node': ['edges[0].id', 'also-node', 'ada'],
  'tie-to-nothing': ['edges[0].target', 'no-node', 'sweden'],
  'unknown-edition': ['nodes[0].editions[0]', 'no-edition', '2019', '2018'],
  'unknown-field': ['nodes[0].tint', 'unknown-field'],
  'unknown-kind': ['nodes[1].kind', 'no-kind', 'country'],
  'unknown-relation': ['edges[0].relation', 'no-relation', 'knows'],
  'unknown-shape': ['kinds[0].shape', 'choice', 'star'],
  'weight-of-nothing': ['edges[0].weight', 'above', '0'],
};

test.each(readdirSync(VALID).filter((file) => !file.includes('.layout.')))('%s passes', (file) => {
  expect(parseDataset(readFileSync(`${VALID}/${file}`, 'utf8'), file)).toMatchObject({ ok: true });
});

test.each(readdirSync(INVALID))('%s is refused, with the path and the fault', (file) => {
  const [path, code, found, right] = FAULTS[file.replace('.invalid.json', '')] ?? ['', 'listed above'];
  const result = parseDataset(readFileSync(`${INVALID}/${file}`, 'utf8'), file);
  if (result.ok) throw new Error('it passed');
  expect(result.fault.file).toBe(file);
  const [first] = result.fault.faults;
  expect(first).toMatchObject({ path, code, ...(found !== undefined && { found }), ...(right && { right }) });
});

test('every fault listed has its file', () => {
  expect(readdirSync(INVALID)).toEqual(Object.keys(FAULTS).map((name) => `${name}.invalid.json`));
});

test('what is not JSON is refused by name', () => {
  const result = parseDataset('{"format": "jejaring-da', 'cut-off.json');
  expect(result).toMatchObject({ ok: false, fault: { file: 'cut-off.json', faults: [{ path: '' }] } });
});

test.each([null, 7, 'text', [], {}])('%j in place of a dataset is refused, not thrown at', (value) => {
  expect(validateDataset(value, 'odd.json').ok).toBe(false);
});

test('every fault is reported, not only the first', () => {
  const raw = JSON.parse(readFileSync(`${VALID}/two-nodes.json`, 'utf8'));
  raw.nodes[0].kind = 'x';
  raw.edges[0].source = 'y';
  const result = validateDataset(raw, 'two.json');
  expect(result.ok ? [] : result.fault.faults.map((fault) => fault.path)).toEqual(['nodes[0].kind', 'edges[0].source']);
});

test.each([
  ['nodes', { nodes: new Array(MOST_NODES + 1).fill(null) }, 'nodes', MOST_NODES],
  ['ties', { edges: new Array(MOST_TIES + 1).fill(null) }, 'edges', MOST_TIES],
] as const)('more %s than can be drawn are counted, and not looked at one by one', (what, raw, path, most) => {
  expect(findExcess(raw)).toEqual({ what, count: most + 1, most });
  const result = validateDataset(raw, 'large.json');
  expect(result.ok ? [] : result.fault.faults).toEqual([{ path, code: 'long-list', found: most + 1, right: most }]);
});

test.each([null, 7, [], {}, { nodes: 'many', edges: 3 }, { nodes: [], edges: [] }])('%j is not too large', (raw) => {
  expect(findExcess(raw)).toBeNull();
});

test('no list of a dataset may be without end', () => {
  const raw = JSON.parse(readFileSync(`${VALID}/two-nodes.json`, 'utf8'));
  const many = <Item>(item: Item, count: number) => new Array<Item>(count + 1).fill(item);
  raw.kinds = many(raw.kinds[0], MOST_KINDS);
  raw.nodes[0].aliases = many({ text: 'x' }, MOST_OF_ONE);
  const result = validateDataset(raw, 'two.json');
  const faults = result.ok ? [] : result.fault.faults.filter(({ code }) => code === 'long-list');
  expect(faults.map(({ path }) => path)).toEqual(['kinds', 'nodes[0].aliases']);
});

test('a mark of byte order before the text is no part of it, and a tie to itself is legal', () => {
  const raw = JSON.parse(readFileSync(`${VALID}/two-nodes.json`, 'utf8'));
  raw.edges[0].target = raw.edges[0].source;
  expect(parseDataset(`\ufeff${JSON.stringify(raw)}`, 'mark.json').ok).toBe(true);
});

test('letters that were lost on the way are not let in as they are', () => {
  const text = readFileSync(`${VALID}/two-nodes.json`, 'utf8').replace('Ada', 'Ad\ufffd');
  expect(parseDataset(text, 'lost.json')).toMatchObject({ ok: false, fault: { faults: [{ code: 'lost-letters' }] } });
});

test('two nodes may have as many ties as can be drawn, and one more is refused once', () => {
  const { dataset } = networkOf(
    2,
    Array.from({ length: MOST_PARALLEL }, () => [0, 1] as const),
  );
  expect(checkRecords(dataset)).toEqual([]);
  const [tie] = dataset.edges;
  const more = [1, 2].flatMap((count) =>
    tie ? [{ ...tie, id: `more-${count}`, source: tie.target, target: tie.source }] : [],
  );
  const faults = checkRecords({ ...dataset, edges: [...dataset.edges, ...more] });
  expect(faults).toMatchObject([{ path: `edges[${MOST_PARALLEL}]`, code: 'parallel', right: String(MOST_PARALLEL) }]);
});
