import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEdition, advanceEdition, removeEdition, renameEdition } from '../../src/dataset/change-editions.ts';
import { addNode, changeNode, joinNodes, removeNodes, removeTies, tellApart } from '../../src/dataset/change-nodes.ts';
import { withWords } from '../../src/dataset/change-text.ts';
import {
  addKind,
  addRelation,
  addTie,
  changeKind,
  changeRelation,
  changeTie,
  removeKind,
  removeRelation,
  turnTie,
} from '../../src/dataset/change-ties.ts';
import { applyEdit, invert, toEdit } from '../../src/dataset/edit.ts';
import { joinEditions } from '../../src/dataset/join-editions.ts';
import { mintId } from '../../src/dataset/mint-id.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText, toWritten } from '../../src/dataset/text.ts';
import { tinySeminar } from '../drivers/scenes.ts';

const written = (dataset: Dataset) => JSON.stringify(toWritten(dataset));
const pick = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;
const names = fc.oneof(
  // As fields hand them on, without space round them.
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  fc.constantFrom('黃', 'ليلى', 'Ana Ruiz', 'constructor', '__proto__', '---', 'İhtiyaç', 'x'.repeat(300)),
);

const onEdition = (dataset: Dataset, one: number, change: (id: string) => Dataset): Dataset =>
  dataset.meta.editions ? change(pick(dataset.meta.editions, one).id) : dataset;

type Step = (dataset: Dataset, one: number, other: number, name: string) => Dataset;
const STEPS: Readonly<Record<string, Step>> = {
  addNode: (dataset, one, _other, name) => addNode(dataset, pick(dataset.kinds, one).id, name).dataset,
  rename: (dataset, one, _other, name) => changeNode(dataset, pick(dataset.nodes, one).id, { label: toText(name) }),
  recast: (dataset, one, other) =>
    changeNode(dataset, pick(dataset.nodes, one).id, { kind: pick(dataset.kinds, other).id }),
  describe: (dataset, one, _other, name) =>
    changeNode(dataset, pick(dataset.nodes, one).id, { description: toText(name) }),
  undescribe: (dataset, one) => changeNode(dataset, pick(dataset.nodes, one).id, { description: undefined }),
  remove: (dataset, one) => removeNodes(dataset, [pick(dataset.nodes, one).id]),
  join: (dataset, one, other) => joinNodes(dataset, pick(dataset.nodes, one).id, pick(dataset.nodes, other).id),
  addTie: (dataset, one, other) =>
    addTie(dataset, pick(dataset.nodes, one).id, pick(dataset.relations, other).id, pick(dataset.nodes, other).id)
      .dataset,
  certainty: (dataset, one) =>
    dataset.edges.length === 0 ? dataset : changeTie(dataset, pick(dataset.edges, one).id, { certainty: undefined }),
  turn: (dataset, one) => (dataset.edges.length === 0 ? dataset : turnTie(dataset, pick(dataset.edges, one).id)),
  removeTie: (dataset, one) =>
    dataset.edges.length === 0 ? dataset : removeTies(dataset, [pick(dataset.edges, one).id]),
  addKind: (dataset, one, _other, name) => {
    const { id: _id, ...like } = pick(dataset.kinds, one);
    return addKind(dataset, { ...like, label: toText(name), plural: toText(name) }).dataset;
  },
  renameKind: (dataset, one, _other, name) =>
    changeKind(dataset, pick(dataset.kinds, one).id, { plural: toText(name) }),
  reword: (dataset, one, _other, name) =>
    dataset.relations.length === 0
      ? dataset
      : changeRelation(dataset, pick(dataset.relations, one).id, { inverse: toText(name), weight: 'quiet' }),
  removeKind: (dataset, one) => removeKind(dataset, pick(dataset.kinds, one).id),
  addRelation: (dataset, _one, _other, name) => addRelation(dataset, { label: toText(name), weight: 'plain' }).dataset,
  removeRelation: (dataset, one) =>
    dataset.relations.length < 2 ? dataset : removeRelation(dataset, pick(dataset.relations, one).id),
  addEdition: (dataset, _one, _other, name) => addEdition(dataset, name).dataset,
  renameEdition: (dataset, one, _other, name) =>
    onEdition(dataset, one, (id) => renameEdition(dataset, id, toText(name))),
  advanceEdition: (dataset, one) => onEdition(dataset, one, (id) => advanceEdition(dataset, id)),
  removeEdition: (dataset, one) => onEdition(dataset, one, (id) => removeEdition(dataset, id)),
  nodeInEdition: (dataset, one, other) =>
    onEdition(dataset, other, (id) => {
      const node = pick(dataset.nodes, one);
      return changeNode(dataset, node.id, { editions: joinEditions(dataset, node.editions, [id]) });
    }),
  tieInEdition: (dataset, one, other) =>
    onEdition(dataset, other, (id) =>
      dataset.edges.length === 0 ? dataset : changeTie(dataset, pick(dataset.edges, one).id, { editions: [id] }),
    ),
};

test('whatever is changed passes the gate as it stands in a file, and can be taken back byte by byte', () => {
  const anyStep = fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.nat(99), fc.nat(99), names);
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 15 }), (steps) => {
      const start = tinySeminar();
      let dataset = start;
      for (const [step, one, other, name] of steps) {
        if (
          dataset.nodes.length === 0 &&
          step !== 'addNode' &&
          !/Kind|Relation|reword|^(add|rename|advance|remove)Edition/.test(step)
        )
          continue;
        const next = (STEPS[step] as Step)(dataset, one, other, name);
        expect(written(applyEdit(next, invert(toEdit(dataset, next))))).toBe(written(dataset));
        dataset = next;
      }
      const checked = validateDataset(JSON.parse(written(dataset)), '');
      expect(checked.ok ? null : checked.fault).toBeNull();
      if (checked.ok) expect(JSON.parse(written(checked.value))).toEqual(JSON.parse(written(dataset)));
    }),
    { numRuns: 150 },
  );
});

describe('an id', () => {
  test.each([
    ['Ana Ruiz', 'ana-ruiz'],
    ['Koperasi Édé 2', 'koperasi-ede-2'],
    ['constructor', 'n-'],
    ['黃', 'n-'],
    ['x'.repeat(99), 'x'.repeat(60)],
  ])('of %s begins with %s', (name, start) => {
    expect(mintId(name, () => false).startsWith(start)).toBe(true);
  });

  test('is never one that is in use', () => {
    const taken = ['ana', 'ana-2'];
    expect(mintId('Ana', (id) => taken.includes(id))).toBe('ana-3');
  });
});

test('other words in one language leave those of the others', () => {
  expect(withWords(toText('Both'), 'en', 'All')).toEqual(toText('All'));
  expect(withWords({ en: 'One', id: 'Satu' }, 'id', 'Dua')).toEqual({ en: 'One', id: 'Dua' });
  expect(withWords(toText({ pt: 'Um' }), 'en', 'One')).toEqual(toText({ pt: 'Um', en: 'One' }));
  expect(withWords(undefined, 'en', 'New')).toEqual(toText('New'));
});

test('other words are in a language of the dataset, whatever that of the page is', () => {
  expect(withWords(toText({ pt: 'Um' }), 'en', 'Dois', ['pt'])).toEqual(toText({ pt: 'Dois' }));
  expect(withWords(toText({ pt: 'Um', fr: 'Un' }), 'id', 'Dois', ['fr', 'pt'])).toEqual(
    toText({ pt: 'Dois', fr: 'Un' }),
  );
  expect(withWords(toText({ pt: 'Um' }), 'en', 'One', ['pt', 'en-GB'])).toEqual(toText({ pt: 'Um', 'en-GB': 'One' }));
});

describe('two nodes as one', () => {
  test('keep ties, names and what only one of them says, and say nothing twice', () => {
    let dataset = tinySeminar();
    const added = addNode(dataset, 'person', 'A. Lind');
    dataset = changeNode(added.dataset, added.id, { description: toText('Writes.') });
    dataset = changeNode(dataset, 'ada', { description: undefined });
    const [{ relation = '', target = '' } = {}] = dataset.edges.filter(({ source }) => source === 'ada');
    dataset = addTie(addTie(dataset, added.id, relation, target).dataset, 'budi', relation, added.id).dataset;
    dataset = addTie(dataset, 'ada', relation, added.id).dataset;
    const joined = joinNodes(dataset, 'ada', added.id);
    const ada = joined.nodes.find(({ id }) => id === 'ada');
    expect(ada).toMatchObject({ label: { en: 'Ada Lind' }, description: { en: 'Writes.' } });
    expect(ada?.aliases).toContainEqual({ text: 'A. Lind', joined: true });
    expect(joined.nodes.some(({ id }) => id === added.id)).toBe(false);
    const alike = joined.edges.filter((tie) => tie.source === 'ada' && tie.relation === relation);
    expect(alike.map((tie) => tie.target)).toEqual([...new Set(alike.map((tie) => tie.target))]);
    expect(joined.edges.some((tie) => tie.source === 'budi' && tie.target === 'ada')).toBe(true);
    expect(joined.edges.some((tie) => tie.source === tie.target)).toBe(false);
  });
});

test('of two that become one, and of two ties that then say the same, all editions are kept in the order of time', () => {
  const start = addEdition(addEdition(tinySeminar(), '2018').dataset, '2019').dataset;
  const [kept, gone, third] = start.nodes.map(({ id }) => id) as [string, string, string];
  const relation = pick(start.relations, 0).id;
  const tied = addTie(addTie({ ...start, edges: [] }, kept, relation, third).dataset, gone, relation, third).dataset;
  const [one, other] = tied.edges.map(({ id }) => id) as [string, string];
  const told = changeTie(changeTie(tied, one, { editions: ['2019'] }), other, { editions: ['2018'] });
  const both = changeNode(changeNode(told, kept, { editions: ['2019'] }), gone, { editions: ['2018'] });
  const joined = joinNodes(both, kept, gone);
  expect(joined.nodes.find(({ id }) => id === kept)?.editions).toEqual(['2018', '2019']);
  expect(joined.edges).toMatchObject([{ id: one, editions: ['2018', '2019'] }]);
});

test('who was told apart is known by the ids there are: a node that goes is named no more, one that is joined by its new id', () => {
  const dataset = tinySeminar();
  const [one, other, third] = dataset.nodes.map(({ id }) => id) as [string, string, string];
  const told = tellApart(tellApart(dataset, one, other), third, other);
  expect(tellApart(told, one, other)).toBe(told);
  const apartOf = ({ nodes }: Dataset, id: string) => nodes.find((node) => node.id === id)?.apart;
  expect(apartOf(removeNodes(told, [other]), one)).toBeUndefined();
  expect(apartOf(joinNodes(told, third, one), third)).toEqual([other]);
  const fourth = dataset.nodes[3]?.id ?? '';
  expect(apartOf(joinNodes(told, fourth, other), one)).toEqual([fourth]);
  expect(apartOf(joinNodes(told, one, other), one)).toBeUndefined();
});
