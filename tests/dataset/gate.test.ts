import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findExcess, MOST_KINDS, MOST_NODES, MOST_OF_ONE, MOST_TIES } from '../../src/dataset/limits.ts';
import { parseDataset, validateDataset } from '../../src/dataset/parse.ts';

const INVALID = 'tests/fixtures/invalid';
const VALID = 'tests/fixtures/valid';

/** For each broken file: the path of its first fault, and what the message must say. */
const FAULTS: Readonly<Record<string, readonly [path: string, message: RegExp]>> = {
  'blank-description': ['nodes[1].description.id', /must not be empty/],
  'blank-in-id': ['nodes[0].id', /must be an id/],
  'correction-of-no-tie': ['corrections[0].edges[0]', /"t99" is not the id of a tie/],
  'correction-of-nothing': ['corrections[0].nodes[0]', /"grace" is not the id of a node/],
  'date-in-words': ['meta.start', /must be a date as YYYY-MM-DD/],
  'duplicate-node-id': ['nodes[1].id', /"ada" is used twice/],
  'inferred-without-rule': ['edges[0].rule', /needs the rule/],
  'label-in-one-language': ['nodes[0].label.id', /"id"/],
  'missing-meta': ['meta', /"meta"/],
  'newer-version': ['version', /version 99; this app reads up to version 1/],
  'no-kinds': ['kinds', /at least one kind/],
  'other-format': ['format', /"jejaring-dataset"/],
  'paragraph-zero': ['edges[0].evidence.paragraphs[0]', />=1/],
  'reserved-id': ['nodes[0].id', /no word of JavaScript/],
  'script-address': ['corrections[0].sources[0]', /http or https/],
  'tie-named-as-a-node': ['edges[0].id', /"ada" is also a node/],
  'tie-to-nothing': ['edges[0].target', /"sweden" is not the id of a node/],
  'unknown-field': ['nodes[0].colour', /never/],
  'unknown-kind': ['nodes[1].kind', /"country" is not the id of a kind/],
  'unknown-relation': ['edges[0].relation', /"knows" is not the id of a relation/],
  'unknown-shape': ['kinds[0].shape', /"star"/],
};

test.each(readdirSync(VALID).filter((file) => !file.includes('.layout.')))('%s passes', (file) => {
  expect(parseDataset(readFileSync(`${VALID}/${file}`, 'utf8'), file)).toMatchObject({ ok: true });
});

test.each(readdirSync(INVALID))('%s is refused, with the path and the fault', (file) => {
  const [path, message] = FAULTS[file.replace('.invalid.json', '')] ?? ['', /a fault listed above/];
  const result = parseDataset(readFileSync(`${INVALID}/${file}`, 'utf8'), file);
  if (result.ok) throw new Error('it passed');
  expect(result.fault.file).toBe(file);
  expect(result.fault.faults[0]).toEqual({ path, message: expect.stringMatching(message) });
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
  expect(result.ok ? [] : result.fault.faults).toEqual([{ path, message: expect.stringContaining(String(most + 1)) }]);
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
  const faults = result.ok ? [] : result.fault.faults.filter(({ message }) => message.includes('at most'));
  expect(faults.map(({ path }) => path)).toEqual(['kinds', 'nodes[0].aliases']);
});
