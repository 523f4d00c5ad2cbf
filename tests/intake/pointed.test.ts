import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { buildExportSource } from '../../src/snapshot/data/export-source.ts';
import { DATA_FORMATS } from '../../src/snapshot/data/formats.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { BLANK, draftOf } from '../drivers/intake.ts';
import { FRAME, sceneOf, tinySeminar } from '../drivers/scenes.ts';

const gexf = (usual: string, first = '') =>
  `<gexf version="1.3"><graph ${usual}><nodes><node id="a" label="Ana"/><node id="b" label="Budi"/><node id="c" label="Citra"/></nodes>
<edges><edge id="1" source="a" target="b" label="pays" ${first}/><edge id="2" source="b" target="c" label="pays"/><edge id="3" source="c" target="c" label="pays"/></edges></graph></gexf>`;

const directionsOf = (file: string | Uint8Array, base?: Dataset) =>
  draftOf(file, base ? { base } : {}).dataset.relations.map(({ directed }) => directed);

test('ties that a graph file directs come with heads on the map, those that it does not without', () => {
  const heads = (file: string) => {
    const scene = sceneOf({ dataset: draftOf(file).dataset, layout: null });
    return toPicture(scene, FRAME).layers.flatMap(({ ties }) => ties.map(({ head }) => head !== null));
  };
  expect(heads(gexf('defaultedgetype="directed"'))).toEqual([true, true, true]);
  expect(heads(gexf('defaultedgetype="directed"', 'type="undirected"'))).toEqual([false, true, true]);
  for (const usual of ['', 'defaultedgetype="undirected"', 'defaultedgetype="mutual"'])
    expect(heads(gexf(usual))).toEqual([false, false, false]);
  expect(heads(gexf('', 'type="directed"'))).toEqual([true, false, false]);
});

const format = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/intake/formats/${name}`));

test.each([
  ['NetworkX, directed', format('networkx-12.gexf'), true],
  ['NetworkX, undirected', format('networkx-undirected.json'), false],
  [
    'GraphML that does not say',
    '<graphml><graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
    undefined,
  ],
  [
    'GraphML',
    '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
    true,
  ],
  [
    'Kumu',
    '{"elements":[{"label":"Ana"},{"label":"Azul"}],"connections":[{"from":"Ana","to":"Azul","direction":"directed"}]}',
    true,
  ],
  ['Kumu that does not say', '{"elements":[{"label":"Ana"}],"connections":[{"from":"Ana","to":"Azul"}]}', undefined],
  [
    'Cytoscape.js, which knows no directions',
    '[{"data":{"id":"a"}},{"data":{"id":"b"}},{"data":{"id":"ab","source":"a","target":"b"}}]',
    undefined,
  ],
  ['d3, which knows none', '{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"}]}', false],
  ['JSON Graph', '{"graph":{"directed":true,"nodes":{"a":{},"b":{}},"edges":[{"source":"a","target":"b"}]}}', true],
  ['Pajek’s arcs', '*Vertices 2\n1 "Ana"\n2 "Budi"\n*Arcs\n1 2 1\n', true],
  ['Pajek’s edges', '*Vertices 2\n1 "Ana"\n2 "Budi"\n*Edges\n1 2 1\n', false],
  ['a table of ties', 'Source,Target\nAna,Budi\nBudi,Citra\nAna,Citra\n', undefined],
  ['Gephi’s table of ties', 'Source,Target,Type\nAna,Budi,Directed\nBudi,Citra,Directed\nAna,Citra,Directed\n', true],
])('what says that ties point, and what does not: %s', (_what, file, directed) => {
  expect([...new Set(directionsOf(file))]).toEqual([directed]);
});

test.each(DATA_FORMATS)(
  'what $id wrote of a network comes back with the arrows that it had, and with no others',
  ({ write }) => {
    const tiny = tinySeminar();
    const pointed = new Set([tiny.edges[0]?.relation]);
    for (const directed of [undefined, true] as const) {
      const relations = tiny.relations.map((one) => (directed && pointed.has(one.id) ? { ...one, directed } : one));
      const dataset: Dataset = { ...tiny, relations };
      const source = buildExportSource(sceneOf({ dataset, layout: null }), 'en', 'everything');
      const back = draftOf(write(source, { csv: 'plain' }).map(({ text }) => text)).dataset;
      const arrows = ({ relations: all }: Dataset) => all.filter((one) => one.directed).map(({ id }) => id);
      expect(arrows(back)).toEqual(arrows(dataset));
    }
  },
);

const label = { en: 'pays', id: 'pays', own: 'pays' };
const paying: Dataset = { ...BLANK, relations: [{ id: 'pays', label, weight: 'plain' }] };

test('a relation that ties have already stays as its owner has it', () => {
  const base = draftOf('Source,Target,Label\nAna,Budi,pays\n', { base: paying }).dataset;
  expect(directionsOf(gexf('defaultedgetype="directed"'), base)).toEqual([undefined]);
});

test('a relation that no tie has yet points where the first that come do', () => {
  expect(directionsOf(gexf('defaultedgetype="directed"'), paying)).toEqual([true]);
  expect(directionsOf('Source,Target,Label\nAna,Budi,pays\n', paying)).toEqual([undefined]);
});

test.each([
  ['knows', 'Undirected', 'Directed'],
  ['knows', 'Directed', 'Undirected'],
  ['mengenal', 'Undirected', 'Directed'],
  ['works at', 'Directed', 'Mutual'],
])('in a network that nobody has begun, “%s” points where the file says so: %s, then %s', (word, first, second) => {
  const file = `Source,Target,Type,Label\nAna,Budi,${first},${word}\nDora,Ana,${second},${word}\n`;
  const { dataset } = draftOf(file, { base: buildStarter('own') });
  const directed = new Map(dataset.relations.map((relation) => [relation.id, relation.directed]));
  expect(dataset.edges.map(({ relation }) => directed.get(relation))).toEqual(
    [first, second].map((type) => type === 'Directed'),
  );
});
