import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureActors } from '../../src/analysis/actors/measure-actors.ts';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { type ActorsParameters, INITIAL_PARAMETERS, type Projection } from '../../src/analysis/parameters.ts';
import { buildNetwork, type Network } from '../../src/network/network.ts';
import { dataset } from '../drivers/seminar.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const REFERENCE = ['degree', 'betweenness', 'closeness', 'pagerank'] as const;

/** What NetworkX says: the values of each measure in the order of the nodes. */
type Values = Readonly<Record<(typeof REFERENCE)[number], readonly number[]>>;

/** One of the files under tests/fixtures/centrality, made by the script beside them. */
function readFixture<Graph>(name: string): readonly [string, Graph & Values][] {
  const text = readFileSync(new URL(`../fixtures/centrality/${name}`, import.meta.url), 'utf8');
  return Object.entries((JSON.parse(text) as { graphs: Record<string, Graph & Values> }).graphs);
}

const classics = readFixture<{ nodes: number; edges: [number, number][] }>('classics.json');
const seminars = readFixture<{ nodes: readonly string[] }>('seminar.json');
const seminar = buildNetwork(dataset);

function measure(network: Network, asked: Partial<ActorsParameters>): readonly number[] {
  const parameters = { ...INITIAL_PARAMETERS.actors, ...asked };
  const { graph, values } = measureActors(network, toWholeExtent(network), parameters);
  return [...graph.indexOf].map((index) => values[index] ?? Number.NaN);
}

function expectAlike(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  const apart = found.map((value, index) => Math.abs(value - (expected[index] ?? Number.NaN)));
  expect(Math.max(...apart)).toBeLessThan(1e-9);
}

test.each(classics)('the measures of the %s are those of NetworkX', (_name, reference) => {
  const people = Array.from({ length: reference.nodes }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
  const ties = reference.edges.map(([one, other]) => tie(`n${one} knows n${other}`));
  const network = tinyNetwork(people, ties);
  for (const name of REFERENCE) expectAlike(measure(network, { measure: name }), reference[name]);
});

test('parallel ties, their direction and loops change no value', () => {
  const [, reference] = classics[0] ?? ['', undefined];
  if (!reference) throw new Error('no karate club');
  const people = Array.from({ length: reference.nodes }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
  const ties = reference.edges.flatMap(([one, other]) => [
    tie(`n${other} knows n${one}`),
    tie(`n${one} founded n${other}`),
    tie(`n${one} knows n${one}`),
  ]);
  for (const name of REFERENCE) expectAlike(measure(tinyNetwork(people, ties), { measure: name }), reference[name]);
});

test.each(seminars)('the measures of the seminar through %s are those of NetworkX', (name, reference) => {
  const through = (name.startsWith('ties') ? 'ties' : name) as Projection;
  for (const measureName of REFERENCE) {
    const values = measure(seminar, { measure: measureName, through, containers: name === 'ties with containers' });
    const places = reference.nodes.map((id) => seminar.nodeIndex.get(id) ?? -1);
    expectAlike(
      places.map((node) => values[node] ?? Number.NaN),
      reference[measureName],
    );
    // Nobody else is measured.
    expect(values.filter((value) => !Number.isNaN(value))).toHaveLength(places.length);
  }
});
