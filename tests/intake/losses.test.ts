import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Attribute, Dataset } from '../../src/dataset/schema.ts';
import { toText, toWritten } from '../../src/dataset/text.ts';
import type { Loss } from '../../src/language/formats.ts';
import { buildExportSource } from '../../src/snapshot/data/export-source.ts';
import { DATA_FORMATS } from '../../src/snapshot/data/formats.ts';
import { draftOf } from '../drivers/intake.ts';
import { sceneOf, tinySeminar } from '../drivers/scenes.ts';

/** A network that says something in every field that there is. */
const RICH: Dataset = (() => {
  const tiny = tinySeminar();
  const [first, second] = tiny.nodes;
  const [one, two, three] = tiny.edges;
  const raw = {
    ...(toWritten(tiny) as object),
    meta: {
      ...(toWritten(tiny.meta) as object),
      languages: ['en', 'id', 'pt'],
      editions: [{ id: 'y1', label: 'First year' }],
      layers: { stated: 'As said.', inferred: 'By rule.', external: 'From elsewhere.' },
      notes: ['Read with care.'],
      imprint: 'Somebody answers.',
      contact: 'mail@example.org',
    },
    kinds: tiny.kinds.map((kind) =>
      toWritten({
        ...kind,
        plural: toText(`${kind.label.en} (all)`),
        ...(kind.id === second?.kind && { colour: '#ffc0cb' }),
      }),
    ),
    relations: tiny.relations.map((relation) => {
      const isBoth = relation.id === one?.relation;
      const isPointed = relation.id === two?.relation && !isBoth;
      const { inverse, ...rest } = relation;
      return toWritten(
        isBoth
          ? { ...rest, directed: false, colour: '#ffe119' }
          : {
              ...rest,
              inverse: inverse ?? toText('turned'),
              ...(isPointed && { directed: true, hue: 'coop' as const }),
            },
      );
    }),
    nodes: tiny.nodes.map((node) => {
      if (node !== first) return toWritten(node);
      return {
        ...(toWritten(node) as object),
        label: { en: 'Ada Lind', id: 'Ada Lind', pt: 'Ada de Lind' },
        short: 'Ada',
        description: { en: 'Weaves.\u0001', id: 'Menenun.' },
        aliases: [{ text: 'Ada|L.', lang: 'sv' }, { text: 'Lind' }],
        attributes: [
          { label: 'Since', type: 'date', value: '2019-05-01' },
          { label: 'Page', value: 'hers', url: 'https://example.org/ada' },
          { label: 'Height', type: 'number', value: 1.7 },
        ],
        badges: [{ label: 'New', note: 'Came late.' }],
        sortKey: 'lind, ada',
        colour: '#1b9e77',
        evidence: { paragraphs: [3], sources: ['https://example.org/a'] },
        consent: 'show',
        editions: ['y1'],
      };
    }),
    edges: tiny.edges.map((edge) => ({
      ...(toWritten(edge) as object),
      ...(edge === one && {
        weight: 2.5,
        colour: '#00ffaa',
        certainty: 'low',
        note: 'Noted.',
        evidence: { paragraphs: [4], paraphrase: 'It says so.', sources: ['https://example.org/b'] },
        attributes: [{ label: 'Mood', value: 'good' }],
        editions: ['y1'],
      }),
      ...(edge === two && { layer: 'inferred', rule: 'By rule.' }),
      ...(edge === three && { certainty: 'high' }),
    })),
    corrections: [
      { id: 'c1', nodes: [second?.id], verdict: 'Doubtful', note: 'It was another.', confidence: 'low', sources: [] },
    ],
  };
  const read = validateDataset(raw, 'rich');
  if (!read.ok) throw new Error(JSON.stringify(read.fault.faults.slice(0, 3)));
  return read.value;
})();

const first = ({ nodes }: Dataset) => nodes.find(({ id }) => id === RICH.nodes[0]?.id);
const tieOf = ({ edges }: Dataset, place: number) => edges.find(({ id }) => id === RICH.edges[place]?.id);
const relationsOf = ({ edges, relations }: Dataset) =>
  edges.map(({ relation }) => relations.find(({ id }) => id === relation));
const kindsOf = ({ nodes, kinds }: Dataset) => nodes.map(({ kind }) => kinds.find(({ id }) => id === kind));
const editionsOf = ({ meta }: Dataset, ids: readonly string[] = []) =>
  ids.map((id) => meta.editions?.find((edition) => edition.id === id)?.label.en);
const shown = (text: { readonly en: string } | undefined) => text?.en;

const tell = ({ label, value }: Attribute) => `${label.en} ${typeof value === 'object' ? value.en : value}`;
const listFacts = (record: { readonly attributes?: Attribute[] | undefined } | undefined) =>
  (record?.attributes ?? []).map(tell);
const SAID = listFacts(first(RICH));
const findFact = (record: { readonly attributes?: Attribute[] | undefined } | undefined, words: string) =>
  record?.attributes?.find((attribute) => tell(attribute) === words);

/** What the network says, how it is read off a dataset, and the losses by which a format may say that it lacks it. */
const FACTS: Readonly<Record<string, readonly [read: (dataset: Dataset) => unknown, ...losses: Loss[]]>> = {
  names: [({ nodes }) => nodes.map(({ id, label }) => [id, label.en])],
  'names in a further language': [(set) => JSON.stringify(first(set)?.label).includes('Ada de Lind'), 'language'],
  kinds: [(set) => kindsOf(set).map((kind) => [kind?.id, kind?.label.en])],
  'many of a kind': [(set) => kindsOf(set).map((kind) => kind?.plural.en), 'legend'],
  'short name': [(set) => shown(first(set)?.short)],
  description: [(set) => shown(first(set)?.description)?.replace('\u0001', '')],
  'control character': [(set) => shown(first(set)?.description), 'xml'],
  'other names': [(set) => first(set)?.aliases.map(({ text }) => text.replace('¦', '|'))],
  'bar in an item': [(set) => first(set)?.aliases.map(({ text }) => text), 'lists'],
  'language of other names': [(set) => first(set)?.aliases.map(({ lang }) => lang), 'legend'],
  // Other programs' own words for it may come along as further facts.
  'what facts say': [(set) => SAID.filter((words) => listFacts(first(set)).includes(words))],
  'what facts are': [(set) => SAID.map((words) => findFact(first(set), words)?.type), 'asText'],
  'where facts lead': [(set) => SAID.map((words) => findFact(first(set), words)?.url)],
  badges: [(set) => first(set)?.badges?.map(({ label, note }) => [label.en, note.en])],
  sessions: [
    ({ nodes }) =>
      nodes.map(({ session = {} }) => [
        session.number,
        session.day ?? undefined,
        session.dayBasis,
        shown(session.dayNote),
        shown(session.format),
      ]),
  ],
  sorting: [(set) => first(set)?.sortKey],
  'colours of their own': [({ nodes }) => nodes.map(({ colour }) => colour)],
  'exact colours of kinds': [(set) => kindsOf(set).map((kind) => kind?.colour)],
  'exact colours of relations': [(set) => relationsOf(set).map((relation) => relation?.colour)],
  'colours that ties have of their own': [({ edges }) => edges.map(({ colour }) => colour)],
  'colours of kinds': [(set) => kindsOf(set).map((kind) => kind?.hue), 'look'],
  paragraphs: [(set) => [first(set)?.evidence?.paragraphs, tieOf(set, 0)?.evidence?.paragraphs]],
  sources: [(set) => [first(set)?.evidence?.sources, tieOf(set, 0)?.evidence?.sources]],
  editions: [(set) => [editionsOf(set, first(set)?.editions), editionsOf(set, tieOf(set, 0)?.editions)]],
  consent: [(set) => first(set)?.consent, 'consent'],
  remarks: [({ corrections }) => corrections.map(({ verdict, confidence }) => [verdict.en, confidence]), 'asText'],
  ends: [({ edges }) => edges.map(({ id, source, target }) => [id, source, target])],
  relations: [(set) => relationsOf(set).map((relation) => [relation?.id, relation?.label.en])],
  'which ties point': [(set) => relationsOf(set).map((relation) => relation?.directed)],
  direction: [(set) => relationsOf(set).map((relation) => relation?.directed === false)],
  'colours of relations': [(set) => relationsOf(set).map((relation) => relation?.hue), 'legend'],
  'words from the other end': [(set) => relationsOf(set).map((relation) => shown(relation?.inverse)), 'legend'],
  weight: [(set) => tieOf(set, 0)?.weight],
  'weight that nobody has measured': [(set) => tieOf(set, 1)?.weight, 'unmeasured'],
  layers: [({ edges }) => edges.map(({ layer, rule }) => [layer, shown(rule)])],
  certainty: [({ edges }) => edges.map(({ certainty }) => certainty)],
  'what ties rest on': [({ edges }) => edges.map(({ evidence, note }) => [shown(evidence?.paraphrase), shown(note)])],
  'facts of ties': [(set) => listFacts(tieOf(set, 0)).includes('Mood good')],
  'what the layers mean': [({ meta }) => shown(meta.layers?.stated), 'legend'],
  notes: [({ meta }) => meta.notes.map(shown), 'legend'],
  'who answers for it': [({ meta }) => [shown(meta.imprint), meta.contact], 'legend'],
};

test.each(DATA_FORMATS)(
  'what does not come back from $id is just what it says that it cannot hold',
  ({ write, losses }) => {
    const source = buildExportSource(sceneOf({ dataset: RICH, layout: null }), 'en', 'everything');
    const draft = draftOf(write(source, { csv: 'plain' }).map(({ text }) => text));
    const facts = Object.entries(FACTS).map(([name, [read, ...mayBe]]) => {
      const isLost = JSON.stringify(read(draft.dataset)) !== JSON.stringify(read(RICH));
      return { name, mayBe, isLost, back: read(draft.dataset) };
    });
    const untold = facts.filter(({ isLost, mayBe }) => isLost && !mayBe.some((loss) => losses.includes(loss)));
    expect(untold).toEqual([]);
    const known = new Set(facts.flatMap(({ mayBe }) => mayBe));
    const witnessed = new Set(facts.filter(({ isLost }) => isLost).flatMap(({ mayBe }) => mayBe));
    expect(losses.filter((loss) => known.has(loss) && !witnessed.has(loss))).toEqual([]);
  },
);
