import { describe, expect, test } from 'vitest';
import { draftOf } from '../drivers/intake.ts';
import { READER_NAMES } from '../fuzz/readers.ts';
import { runInputs } from '../fuzz/run-inputs.ts';

/** A hundred thousand inputs, most of them where they cost least; `npm run fuzz` takes ten times as many, of any seed. */
const RUNS = { csv: 12, xlsx: 6, ods: 6, gexf: 15, graphml: 15, json: 20, gdf: 10, gml: 6, pajek: 10 };

/** Inputs of one test, which is then short. */
const STEP = 1000;
const steps = READER_NAMES.flatMap((name) =>
  Array.from({ length: RUNS[name] }, (_none, step) => [name, step] as const),
);

test.each(steps)(
  'whatever becomes of a file of %s (%i), it is a network that passes the gate, or a refusal with a reason',
  (name, step) => {
    const { tables, graph, refused } = runInputs(name, {
      seed: 1,
      from: step * STEP,
      runs: STEP,
      each: 5,
      limit: 18_000,
    });
    // What is refused at once tries nothing.
    expect(tables + graph).toBeGreaterThan(STEP / 3);
    expect(refused).toBeGreaterThan(0);
  },
);

describe('what would take the square of its size elsewhere', () => {
  test.each([
    [
      'entries of one name',
      `{"nodes":[${[...Array(6000).keys()].map((id) => `{"id":"n${id}","label":"Ana"}`).join()}],"links":[]}`,
    ],
    ['ties between the same two', `From,To\n${'Ana,Budi\n'.repeat(12_000)}`],
    ['rows of one name below names', `,Ana,Budi\n${'Ana,0,1\n'.repeat(12_000)}`],
    [
      'long names that begin alike',
      `From,To\n${[...Array(4000).keys()].map((at) => `${'long '.repeat(15)}${at},Ana`).join('\n')}`,
    ],
  ])('%s', (_name, file) => expect(draftOf(file).dataset.nodes.length).toBeGreaterThan(0));
});

test('entries that are joined in a chain all become the one at its end', () => {
  // An input that was once answered with a tie to nobody.
  expect(() => runInputs('csv', { seed: 965919, from: 4515, runs: 1, each: 1, limit: 18_000 })).not.toThrow();
});
