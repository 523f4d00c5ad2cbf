import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/intake/read-source.ts';
import { NotLetIn } from '../../src/intake/refuse.ts';
import { draftOf } from '../drivers/intake.ts';
import { writeOds, writeXlsx, xlsxRows } from '../drivers/write-sheet.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Inputs of each reader; more are asked for by hand, when a reader has changed. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 80);

/** A whole file of each reader, to be damaged. */
const SEEDS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  [
    'CSV',
    utf8(
      'Name;Organisation;Country;Themes\n"Ana ""A"" Ruiz";Coop Azul;Chile;"care; energy"\nBudi;;Jerman;care\n\n\nFrom;To\nAna;Budi',
    ),
  ],
  ['a matrix', utf8(',Ana,Budi\nAna,0,1\nBudi,1,0')],
  [
    'XLSX',
    writeXlsx([
      {
        name: 'S',
        data: xlsxRows([
          ['Name', 'Type'],
          ['Ana', 'Person'],
          ['Budi', 3],
        ]),
      },
    ]),
  ],
  [
    'ODS',
    writeOds(
      '<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ],
  [
    'GEXF',
    utf8(
      '<gexf version="1.3"><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="kind"/></attributes><nodes><node id="1" label="Ana"><attvalues><attvalue for="0" value="x"/></attvalues><viz:color r="1" g="2" b="3"/></node><node id="2"/></nodes><edges><edge id="e" source="1" target="2" weight="2"/></edges></graph></gexf>',
    ),
  ],
  [
    'GraphML',
    utf8(
      '<graphml><key id="d0" for="node" attr.name="label"><default>x</default></key><graph edgedefault="directed"><node id="1"><data key="d0">Ana</data></node><node id="2"/><edge source="1" target="2"/></graph></graphml>',
    ),
  ],
  [
    'JSON',
    utf8(
      '{"directed":true,"nodes":[{"id":"a","label":"Ana","tags":["x"],"pos":[1,2]},{"id":"b"}],"links":[{"source":"a","target":"b","weight":2}]}',
    ),
  ],
  [
    'Kumu',
    utf8(
      '{"elements":[{"label":"Ana","type":"Person"}],"connections":[{"from":"Ana","to":"Ana","direction":"mutual"}]}',
    ),
  ],
  [
    'CX2',
    utf8(
      '[{"CXVersion":"2.0"},{"attributeDeclarations":[{"nodes":{"name":{"a":"n"}}}]},{"nodes":[{"id":1,"v":{"n":"Ana"}}]},{"edges":[{"id":1,"s":1,"t":1}]}]',
    ),
  ],
  ['GDF', utf8("nodedef>name VARCHAR,label VARCHAR\na,'Ana, B'\nedgedef>node1 VARCHAR,node2 VARCHAR\na,a")],
  ['Pajek', utf8('*Vertices 2\n1 "Ana"\n2 "Budi"\n*Arcs\n1 2 1\n*Matrix\n0 1\n1 0')],
];

/** Pieces that mean something to one reader or another. */
const PIECES = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\u0000',
  '<',
  '>',
  '&',
  '<a>',
  ']]>',
  '<!--',
  '{',
  '}',
  '[',
  ']',
  ':',
  '__proto__',
  'constructor',
  '-1',
  '1e999',
  'NaN',
  '\ufeff',
  '\ud800',
  '🌱',
  'From',
  'Source',
  'Target',
  'Id',
  '=1+1',
  '0',
].map(utf8);

const anyDamage = fc.record({
  at: fc.nat(),
  length: fc.nat(12),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.uint8Array({ maxLength: 6 })),
});

function damage(bytes: Uint8Array, { at, length, put }: { at: number; length: number; put: Uint8Array }): Uint8Array {
  const from = at % (bytes.length + 1);
  return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + length)]);
}

describe('whatever becomes of a file, it is a network that passes the gate, or a refusal with a reason', () => {
  test.each(SEEDS)('%s', (_name, seed) => {
    expect(readSource({ name: 'seed', bytes: seed }).kind).not.toBe('refused');
    fc.assert(
      fc.property(fc.array(anyDamage, { minLength: 1, maxLength: 4 }), (damages) => {
        const bytes = damages.reduce(damage, seed);
        const reading = readSource({ name: 'file', bytes });
        if (reading.kind === 'refused') expect(reading.code).not.toBe('unreadable');
        if (reading.kind !== 'tables' && reading.kind !== 'graph') return;
        try {
          draftOf(bytes);
        } catch (error) {
          if (!(error instanceof NotLetIn)) throw error;
        }
      }),
      { numRuns: RUNS },
    );
  });
});

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
