import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText, toWritten } from '../../src/dataset/text.ts';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { matchComing } from '../../src/matching/match.ts';
import { merge } from '../../src/matching/merge.ts';
import { BLANK } from '../drivers/intake.ts';
import { tinySeminar } from '../drivers/scenes.ts';
import { dataset as seminar } from '../drivers/seminar.ts';

const own = (dataset: Dataset) => [{ own: { file: 'last-year.json', dataset } }];

/** A network of ours brought into another, who is certainly there joined. */
function join(base: Dataset, coming: Dataset): Dataset {
  const { dataset, refs } = buildDraft(base, own(coming));
  const certain = matchComing(base, dataset, { refs }).flatMap(({ id, candidates: [best] }) =>
    best?.verdict === 'certain' ? [[id, best.id] as const] : [],
  );
  return merge(base, dataset, { same: new Map(certain), refs }).dataset;
}

test.each([
  ['tiny', tinySeminar()],
  ['the seminar', seminar],
])('%s: a network of ours is read whole, and added to itself changes nothing', (_name, dataset) => {
  const read = buildDraft(BLANK, own(dataset)).dataset;
  expect(validateDataset(toWritten(read), '').ok).toBe(true);
  const bare = ({ meta: { sources }, nodes, edges, relations, corrections }: Dataset) =>
    toWritten({
      sources,
      corrections,
      nodes,
      edges,
      relations: relations.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    });
  const withFile = (record: object) => ({ origin: [{ file: 'last-year.json' }], ...record });
  expect(bare(read)).toEqual(
    bare({
      ...dataset,
      nodes: dataset.nodes.map(withFile) as Dataset['nodes'],
      edges: dataset.edges.map(withFile) as Dataset['edges'],
      relations: dataset.relations.filter(({ id }) => dataset.edges.some(({ relation }) => relation === id)),
    }),
  );
  expect(join(read, read)).toEqual(read);
});

test('kinds and relations of another language are those that are there; ids that are taken, editions and who is apart go along', () => {
  const node = (id: string, label: string, more = {}) => ({
    id,
    kind: 'k',
    label: toText(label),
    aliases: [],
    ...more,
  });
  const make = (word: string, names: readonly [string, string], edition: string): Dataset => ({
    ...BLANK,
    meta: { ...BLANK.meta, editions: [{ id: 'e1', label: toText(edition) }] },
    kinds: [{ id: 'k', role: 'person', label: toText(word), plural: toText(word), hue: 'person', shape: 'circle' }],
    relations: [{ id: 'r', label: toText('knows'), weight: 'plain' }],
    nodes: [node('a', names[0], { editions: ['e1'] }), node('b', names[1], { editions: ['e1'], apart: ['a'] })],
    edges: [{ id: 'a-r-b', source: 'a', target: 'b', relation: 'r', layer: 'stated' }],
  });
  const base = make('Person', ['Ana Ruiz', 'Budi Santoso'], '2029');
  const { dataset } = buildDraft(base, own(make('Orang', ['Chen Li', 'Dewi Lestari'], '2030')));
  expect(dataset.kinds).toHaveLength(1);
  expect(dataset.relations).toHaveLength(1);
  expect(dataset.meta.editions?.map(({ label }) => label.en)).toEqual(['2029', '2030']);
  const [chen, dewi] = dataset.nodes.slice(2);
  expect(dewi?.apart).toEqual([chen?.id]);
  expect(chen?.editions).toEqual([dataset.meta.editions?.[1]?.id]);
  expect(dataset.edges.at(-1)).toMatchObject({ source: chen?.id, target: dewi?.id });
});

test('corrections and sources come along, name who is there already by their ids, and come once', () => {
  const bare = { ...seminar, meta: { ...seminar.meta, sources: [] }, corrections: [] };
  const base = buildDraft(BLANK, own(bare)).dataset;
  const joined = join(base, seminar);
  expect(joined.nodes).toHaveLength(base.nodes.length);
  expect(joined.corrections).toEqual(seminar.corrections);
  expect(joined.meta.sources).toEqual(seminar.meta.sources);
  expect(validateDataset(toWritten(joined), '').ok).toBe(true);
  expect(join(joined, seminar).corrections).toBe(joined.corrections);
  // What is said of nobody who comes in stays away, and an id that is taken is made anew.
  const [one] = seminar.corrections;
  const taken = { ...joined, corrections: joined.corrections.map((other) => ({ ...other, verdict: toText('other') })) };
  const twice = join(taken, seminar).corrections;
  expect(twice).toHaveLength(2 * seminar.corrections.length);
  expect(new Set(twice.map(({ id }) => id)).size).toBe(twice.length);
  expect(one && buildDraft(BLANK, own({ ...tinySeminar(), corrections: [one] })).dataset.corrections).toEqual([]);
});
