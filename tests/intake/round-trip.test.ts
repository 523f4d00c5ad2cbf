import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSoundText } from '../../src/base/sound-text.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, type Value } from '../../src/snapshot/data/columns.ts';
import { buildExportSource, type ExportSource } from '../../src/snapshot/data/export-source.ts';
import { DATA_FORMATS } from '../../src/snapshot/data/formats.ts';
import { draftOf } from '../drivers/intake.ts';
import { sceneOf, seminar, tinySeminar } from '../drivers/scenes.ts';
import { twoEvents } from '../drivers/two-events.ts';
import { anySource, HOSTILE } from '../snapshot/data/sources.ts';

/** What corrections say comes back as words of an entry; as corrections only our own JSON keeps them. */
const isKept = (name: string) => !name.startsWith('corrections') && name !== 'attributes';
const toComparable = (value: Value) => (typeof value === 'object' && value.length === 0 ? undefined : value);

/** Everything that Export's columns say of a record, read off a dataset. */
function columnsOf({ meta, nodes, edges, kinds, relations }: Dataset, language: 'en' | 'id') {
  const namesOf = ({ editions = [] }: { readonly editions?: string[] | undefined }) =>
    editions.map((id) => meta.editions?.find((edition) => edition.id === id)?.label[language] ?? '');
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]));
  const bare = { x: 0, y: 0, figure: undefined as never, corrections: [] };
  const read = <Item>(
    columns: readonly { name: string; read: (item: Item, language: 'en' | 'id') => Value }[],
    item: Item,
  ) =>
    Object.fromEntries(
      columns
        .filter(({ name }) => isKept(name))
        .map(({ name, read: value }) => [name, toComparable(value(item, language))]),
    );
  return {
    nodes: nodes.map((record) => ({
      id: record.id,
      label: record.label[language],
      ...read(NODE_COLUMNS, { ...bare, record, editions: namesOf(record), kind: kindOf.get(record.kind)! }),
    })),
    edges: edges.map((record) => ({
      id: record.id,
      source: record.source,
      target: record.target,
      label: relationOf.get(record.relation)?.label[language],
      weight: record.weight,
      ...read(EDGE_COLUMNS, { ...bare, record, editions: namesOf(record), relation: relationOf.get(record.relation)! }),
    })),
  };
}

const attributesOf = ({ nodes }: Dataset, language: 'en' | 'id') =>
  nodes.map(({ attributes = [] }) =>
    attributes.map(({ label, value }) => `${label[language]}: ${typeof value === 'number' ? value : value[language]}`),
  );

const NETWORKS = [
  {
    what: 'the shipped seminar',
    source: (language: 'en' | 'id') => buildExportSource(sceneOf(seminar()), language, 'everything'),
  },
  {
    what: 'the tiny seminar',
    source: (language: 'en' | 'id') =>
      buildExportSource(sceneOf({ dataset: tinySeminar(), layout: null }), language, 'everything'),
  },
  {
    what: 'two events',
    source: (language: 'en' | 'id') =>
      buildExportSource(sceneOf({ dataset: twoEvents(), layout: null }), language, 'everything'),
  },
];

const both = (text: string) => ({ en: text, id: text });
const FACTS = {
  evidence: { sources: ['https://example.org/a', 'https://example.org/b'] },
  attributes: [{ label: both('Since'), value: both('last year') }],
};

/** The tiny seminar with ties that are measured, and a relation that is the same from both ends. */
function measured(): Dataset {
  const dataset = tinySeminar();
  const relations = dataset.relations.map((relation, index) => {
    const { inverse: _one, ...rest } = relation;
    return index === 0 ? { ...rest, directed: false } : relation;
  });
  return {
    ...dataset,
    relations,
    edges: dataset.edges.map((edge, index) => ({ ...edge, weight: index + 0.5, ...FACTS })),
  };
}

test.each(DATA_FORMATS)(
  '$id keeps how strong ties are, what is told of them, and which have no direction',
  ({ write }) => {
    const source = buildExportSource(sceneOf({ dataset: measured(), layout: null }), 'en', 'everything');
    const told = ({ edges, relations }: Dataset) => {
      const isBoth = new Map(relations.map(({ id, directed }) => [id, directed === false]));
      return edges.map(({ id, weight, relation }) => [id, weight, isBoth.get(relation)]);
    };
    const draft = draftOf(write(source, { csv: 'plain' }).map(({ text }) => text));
    expect(told(draft.dataset)).toEqual(told(source.network.dataset));
    for (const { evidence, attributes } of draft.dataset.edges) {
      expect(evidence?.sources).toEqual(FACTS.evidence.sources);
      expect(attributes?.[0]).toMatchObject(FACTS.attributes[0]!);
    }
  },
);

test.each(DATA_FORMATS.flatMap((format) => NETWORKS.map((network) => ({ ...format, ...network }))))(
  'what $id wrote of $what comes back with all that it can hold',
  ({ id, write, source: toSource, losses, what }) => {
    for (const language of what === 'the tiny seminar' ? (['en', 'id'] as const) : (['id'] as const)) {
      const source: ExportSource = toSource(language);
      const draft = draftOf(write(source, { csv: 'plain' }).map(({ text }) => text));
      const original = source.network.dataset;
      if (id === 'gexf') expect(draft.title).toContain(original.meta.title[language]);
      const [back, before] = [columnsOf(draft.dataset, language), columnsOf(original, language)];
      expect(back.nodes).toEqual(before.nodes);
      expect(back.edges).toEqual(before.edges);
      const words = attributesOf(draft.dataset, language);
      for (const [index, said] of attributesOf(original, language).entries())
        expect(words[index]).toEqual(expect.arrayContaining(said));
      expect(draft.issues.filter(({ severity }) => severity !== 'tidied')).toEqual([]);
      if (losses.includes('positions')) continue;
      for (const { record, x, y } of source.nodes) {
        const [across, down] = draft.positions.get(record.id) ?? [];
        expect(across).toBeCloseTo(x, 1);
        expect(down).toBeCloseTo(y, 1);
      }
    }
  },
);

/** What any format may change of a name: blanks, what XML and tables cannot hold, and what would turn its neighbours. */
const toKept = (text: string) =>
  toSoundText(text)
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff']/gu, '')
    .normalize('NFC')
    .replace(/[\s\u0085\u200b]+/g, '');

test.each(DATA_FORMATS)(
  'whatever the texts, what $id wrote comes back: every entry with its name, every tie with its ends',
  ({ write }) => {
    fc.assert(
      fc.property(anySource, (source) => {
        const draft = draftOf(write(source, { csv: 'plain' }).map(({ text }) => text));
        const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
        expect(idsOf(draft.dataset.nodes)).toEqual(idsOf(source.nodes.map(({ record }) => record)));
        expect(draft.dataset.edges.map(({ source: from, target }) => [from, target].sort())).toEqual(
          source.edges.map(({ record }) => [record.source, record.target].sort()),
        );
        for (const [index, { label, id }] of draft.dataset.nodes.entries()) {
          const name = toKept(source.nodes[index]?.record.label.en ?? '');
          expect([name, id]).toContain(toKept(label.en) || id);
        }
      }),
      { numRuns: 12 },
    );
  },
);

/** Words that stand for nothing, or for a sum, in a stranger's sheet. */
const BLANK_WORDS = ['none', 'n/a', '#N/A', 'tidak ada', '?', '-', 'null', 'Total', 'Jumlah: 3'];
const anyWords = fc.constantFrom(...BLANK_WORDS, ...HOSTILE.filter((text) => toKept(text) !== ''));

/** Every text that is said of entries and ties, as far as any format keeps it. */
const toLoose = (said: object): unknown =>
  JSON.parse(JSON.stringify(said), (_key, value) =>
    typeof value === 'string' ? toKept(value).replaceAll('|', '¦') : value,
  );

test.each(DATA_FORMATS)(
  'whatever is said of entries and ties, $id gives it back, words for nothing too',
  ({ write }) => {
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 11, maxLength: 11 }), (texts) => {
        let next = 0;
        const text = () => texts[next++ % texts.length] ?? '';
        const tiny = tinySeminar();
        const words = () => both(text());
        const dataset: Dataset = {
          ...tiny,
          nodes: tiny.nodes.map((node) => ({
            ...node,
            label: words(),
            description: words(),
            aliases: [{ text: text() }],
          })),
          edges: tiny.edges.map((edge) => ({ ...edge, note: words(), evidence: { paraphrase: words() } })),
        };
        const source = buildExportSource(sceneOf({ dataset, layout: null }), 'en', 'everything');
        const draft = draftOf(write(source, { csv: 'plain' }).map(({ text: file }) => file));
        expect(toLoose(columnsOf(draft.dataset, 'en'))).toEqual(toLoose(columnsOf(dataset, 'en')));
      }),
      { numRuns: 12 },
    );
  },
);

const anyColour = fc.option(
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  { nil: undefined },
);

test.each(DATA_FORMATS)(
  'whatever exact colours kinds, relations, entries and ties have, $id keeps them',
  ({ write }) => {
    fc.assert(
      fc.property(fc.array(anyColour, { minLength: 9, maxLength: 9 }), (colours) => {
        let next = 0;
        const withColour = <Item extends object>(item: Item): Item => {
          const colour = colours[next++ % colours.length];
          return colour === undefined ? item : { ...item, colour };
        };
        const tiny = tinySeminar();
        const dataset: Dataset = {
          ...tiny,
          kinds: tiny.kinds.map(withColour),
          relations: tiny.relations.map(withColour),
          nodes: tiny.nodes.map(withColour),
          edges: tiny.edges.map(withColour),
        };
        const source = buildExportSource(sceneOf({ dataset, layout: null }), 'en', 'everything');
        const back = draftOf(write(source, { csv: 'plain' }).map(({ text }) => text)).dataset;
        const looksOf = ({ nodes, edges, kinds, relations }: Dataset) => [
          nodes.map(({ colour, kind }) => [colour, kinds.find(({ id }) => id === kind)?.colour]),
          edges.map(({ colour, relation }) => [colour, relations.find(({ id }) => id === relation)?.colour]),
        ];
        expect(looksOf(back)).toEqual(looksOf(dataset));
      }),
      { numRuns: 15 },
    );
  },
);

test.each(['graphml', 'cytoscape', 'gexf'])(
  'two kinds of one shape that colours told stay so where %s can say it',
  (id) => {
    const yed = (name: string, fill: string) =>
      `<node id="${name}"><data key="d6"><y:ShapeNode><y:Fill color="${fill}"/><y:NodeLabel>${name}</y:NodeLabel><y:Shape type="hexagon"/></y:ShapeNode></data></node>`;
    const drawn = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">${yed('Ana', '#000000')}${yed('Budi', '#ffffff')}</graph></graphml>`;
    const { dataset } = draftOf(drawn);
    const source = buildExportSource(sceneOf({ dataset, layout: null }), 'en', 'everything');
    const format = DATA_FORMATS.find((one) => one.id === id);
    const back = draftOf(format?.write(source, { csv: 'plain' }).map(({ text }) => text) ?? '').dataset;
    const shapes = back.kinds.map(({ shape }) => shape);
    expect(dataset.kinds.map(({ shape }) => shape)).toEqual(['hexagon', 'hexagon']);
    // GEXF knows four shapes: a nearest one says nothing of the kind's own.
    expect(shapes).toEqual(id === 'gexf' ? ['circle', 'square'] : ['hexagon', 'hexagon']);
  },
);
