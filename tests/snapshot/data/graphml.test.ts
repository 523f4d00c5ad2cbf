import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, test } from 'vitest';
import type { ExportSource } from '../../../src/snapshot/data/export-source.ts';
import { toGraphml } from '../../../src/snapshot/data/graphml.ts';
import { toRadius } from '../../../src/snapshot/data/look.ts';
import { everything, parseXml } from '../scenes.ts';
import { testReadBack } from './read-back.ts';
import { smallSource, toXmlKept } from './sources.ts';

const write = (source: ExportSource): string => toGraphml(source)[0]?.text ?? '';

// The reader puts r, g and b together to a colour.
testReadBack({
  write,
  read: (text) => parse(Graph, text),
  expectGraph(graph, { network, language }) {
    const { meta } = network.dataset;
    expect(graph.getAttributes()).toMatchObject({ id: meta.id, licence: toXmlKept(meta.licence[language]) });
  },
  node: ({ x, y, figure }, label) => ({ label, x, y: -y || 0, size: toRadius(figure), color: figure.fill }),
  edge: ({ figure }, label) => ({ label, weight: 1, thickness: figure.width, color: figure.color }),
});

test('keys have ids of their own, and the names that Gephi takes for place, size and colour', () => {
  const keys = everything(parseXml(write(smallSource()))).filter(({ name }) => name === 'key');
  const ids = keys.map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => /^d\d+$/.test(id ?? ''))).toEqual([]);
  const namesOf = (owner: string) =>
    keys.filter(({ attributes }) => attributes.for === owner).map(({ attributes }) => attributes['attr.name']);
  expect(namesOf('node')).toEqual(expect.arrayContaining(['label', 'x', 'y', 'size', 'r', 'g', 'b']));
  expect(namesOf('edge')).toEqual(expect.arrayContaining(['label', 'weight', 'r', 'g', 'b']));
});
