import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { buildStructure, type Structure } from '../../src/network/structure.ts';
import { selectFigures, selectNetwork, selectStructure, selectVisibility } from '../../src/store/selectors.ts';
import { anyBlow, strike } from '../drivers/random-edits.ts';
import { seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';

const { dataset } = seminar();
const structure = buildStructure(dataset);
/** Whether a dataset, but for ties to nobody, is of the very same structure. */
function isStructureOf(known: Structure, other: Dataset): boolean {
  const ids = new Set(other.nodes.map(({ id }) => id));
  const edges = other.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return buildStructure({ ...other, edges }, known) === known;
}

/** The dataset with one field of one record changed. */
function withField(list: 'nodes' | 'edges' | 'kinds' | 'relations', index: number, field: string, value: unknown) {
  return { ...dataset, [list]: dataset[list].map((one, at) => (at === index ? { ...one, [field]: value } : one)) };
}

test.each([
  ['nodes', 'label', { en: 'Other', id: 'Lain' }],
  ['nodes', 'description', { en: 'Other', id: 'Lain' }],
  ['edges', 'evidence', { paragraphs: [], paraphrase: { en: 'So', id: 'Begitu' } }],
  ['kinds', 'plural', { en: 'Others', id: 'Lain' }],
  ['kinds', 'shape', 'seal'],
  ['relations', 'label', { en: 'is near', id: 'dekat' }],
] as const)('words and marks of %s (%s) leave the structure', (list, field, value) => {
  expect(isStructureOf(structure, withField(list, 3, field, value) as Dataset)).toBe(true);
});

test.each([
  ['nodes', 'id', 'nobody'],
  ['nodes', 'kind', 'other'],
  ['nodes', 'session', { number: 99, day: 1, dayBasis: 'stated' }],
  ['nodes', 'editions', ['2018']],
  ['edges', 'editions', ['2018']],
  ['edges', 'source', 'icci'],
  ['edges', 'layer', 'inferred'],
  ['edges', 'certainty', 'low'],
  ['edges', 'relation', 'other'],
  ['kinds', 'role', 'other'],
  ['relations', 'weight', 'spine'],
] as const)('another %s (%s) is another structure', (list, field, value) => {
  const record = dataset[list].findIndex((one) => (one as Record<string, unknown>)[field] !== value);
  expect(isStructureOf(structure, withField(list, record, field, value) as Dataset)).toBe(false);
});

test('what comes, goes or changes places is another structure', () => {
  const nodes = dataset.nodes.map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(nodes), (ids) => {
      const chosen = ids.flatMap((id) => dataset.nodes.filter((node) => node.id === id));
      expect(isStructureOf(structure, { ...dataset, nodes: chosen })).toBe(ids.join() === nodes.join());
    }),
    { numRuns: 20 },
  );
});

test('an edit of words alone keeps what is drawn, shown and asked', () => {
  const before = stateOf({ dataset, layout: null });
  const kept = [selectStructure, selectVisibility, selectFigures].map((select) => [select, select(before)] as const);
  const edited = withField('nodes', 0, 'label', { en: 'Renamed', id: 'Diganti' }) as Dataset;
  const after = { ...before, document: { ...before.document, dataset: edited } };
  for (const [select, value] of kept) expect(select(after)).toBe(value);
  expect(selectNetwork(after).nodes[0]?.label.en).toBe('Renamed');
});

test('a record that was found alike once is looked at anew when it is another one', () => {
  const renamed = withField('nodes', 3, 'label', { en: 'Other', id: 'Lain' }) as Dataset;
  const recast = { ...renamed, nodes: renamed.nodes.map((node, at) => (at === 3 ? { ...node, kind: 'other' } : node)) };
  for (const _ of [1, 2]) {
    expect(isStructureOf(structure, renamed)).toBe(true);
    expect(isStructureOf(structure, recast)).toBe(false);
    expect(isStructureOf(structure, dataset)).toBe(true);
  }
});

/** All of a value, maps and sets with what is in them. */
const bytes = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (part instanceof Map || part instanceof Set ? [...part] : part));

test('what is made of a former structure is what is built anew, and the very same where that is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyBlow, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), (turns) => {
      let [present, known] = [tinySeminar(), buildStructure(tinySeminar())];
      for (const blows of turns) {
        present = blows.reduce(strike, present);
        const [anew, next] = [buildStructure(present), buildStructure(present, known)];
        expect(next).toEqual(anew);
        expect(next === known).toBe(bytes(known) === bytes(anew));
        known = next;
      }
    }),
    { numRuns: 60 },
  );
  expect(buildStructure(dataset, buildStructure(tinySeminar()))).toEqual(structure);
});

test('an edition less at a node, and another order of editions, are another structure; another name is none', () => {
  const editions = ['2018', '2019'].map((id) => ({ id, label: { en: id, id } }));
  const meta = { ...dataset.meta, editions };
  const nodes = dataset.nodes.map((node) => ({ ...node, editions: ['2018', '2019'] }));
  const known = buildStructure({ ...dataset, meta, nodes });
  const less = nodes.map((node, index) => (index === 3 ? { ...node, editions: ['2018'] } : node));
  const renamed = editions.map((edition) => ({ ...edition, label: { en: 'x', id: 'x' } }));
  expect(buildStructure({ ...dataset, meta, nodes: less }, known)).not.toBe(known);
  expect(buildStructure({ ...dataset, meta: { ...meta, editions: editions.toReversed() }, nodes }, known)).not.toBe(
    known,
  );
  expect(buildStructure({ ...dataset, meta: { ...meta, editions: renamed }, nodes }, known)).toBe(known);
});
