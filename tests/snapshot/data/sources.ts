import fc from 'fast-check';
import type { Dataset } from '../../../src/dataset/schema.ts';
import type { LocalText } from '../../../src/dataset/text.ts';
import { buildNetwork } from '../../../src/network/network.ts';
import { buildFigures } from '../../../src/scene/figures.ts';
import { PALETTES } from '../../../src/scene/palette.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { buildExportSource, type ExportSource } from '../../../src/snapshot/data/export-source.ts';
import { anyNetwork } from '../../drivers/random-network.ts';
import { tinySeminar } from '../../drivers/scenes.ts';

/** A scene without labels, which no writer of data reads. */
function toScene(dataset: Dataset, positions: Float64Array): Scene {
  const network = buildNetwork(dataset);
  const shown = {
    nodes: new Uint8Array(network.nodes.length).fill(1),
    edges: new Uint8Array(network.edges.length).fill(1),
  };
  const figures = buildFigures(network, PALETTES.light);
  const bare = { texts: [], labels: [], emphasis: null, pinned: new Set<number>() };
  return { network, figures, positions, shown, lit: null, zoom: 1, ...bare };
}

/** Three nodes of the tiny seminar with all that a record can have, small enough to read in a file. */
export function smallSource(language: 'en' | 'id' = 'en'): ExportSource {
  const places = { budi: [60, 40.125], kayuh: [180, 90], indonesia: [90, 160] } as const;
  const dataset = tinySeminar();
  const nodes = dataset.nodes.filter(({ id }) => id in places);
  const edges = dataset.edges.filter(({ source, target }) => source in places && target in places);
  const positions = Float64Array.from(nodes.flatMap(({ id }) => [...places[id as keyof typeof places]]));
  return buildExportSource(toScene({ ...dataset, nodes, edges }, positions), language, 'everything');
}

export const HOSTILE: readonly string[] = [
  `"double" 'single' \`back\``,
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'ends ]]> here <![CDATA[ there',
  '&amp; &#0; &lt; %3C {{x}}',
  'nul\u0000 bell\u0007 escape\u001b delete\u007f \ufffe',
  'alone\ud800 high, \udc00 low',
  'two\nlines\r\nthree\ttab\rreturn',
  'مرحبا بالعالم \u202eright to left\u202c',
  '🌱 👩‍🌾 𠮷野家 𪚥 平台合作社',
  '=HYPERLINK("http://example.org","x")',
  '+1-2',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=already",
  'a|b|c;d,e',
  ' leading and trailing ',
  '__proto__',
  '--><!--',
  '0012',
];

const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
);

/** Networks with loops and repeated ties, and any text wherever a record has a text. */
export const anySource: fc.Arbitrary<ExportSource> = anyNetwork.chain((network) =>
  fc
    .record({
      texts: fc.array(anyText, { minLength: 7, maxLength: 29 }),
      coordinates: fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), {
        minLength: network.nodes.length * 2,
        maxLength: network.nodes.length * 2,
      }),
    })
    .map(({ texts, coordinates }) => {
      let next = 0;
      const text = (): string => texts[next++ % texts.length] ?? '';
      const both = (): LocalText => ({ en: text(), id: text() });
      const { dataset } = network;
      const nodes = dataset.nodes.map((node) => ({
        ...node,
        label: both(),
        description: both(),
        aliases: [{ text: text() }, { text: text() }],
        attributes: [{ label: both(), value: both() }],
        evidence: { paragraphs: [1, 2] },
      }));
      const edges = dataset.edges.map((edge) => ({
        ...edge,
        note: both(),
        evidence: { paragraphs: [3], paraphrase: both() },
      }));
      const kinds = dataset.kinds.map((kind) => ({ ...kind, label: both() }));
      const relations = dataset.relations.map((relation) => ({ ...relation, label: both() }));
      const meta = { ...dataset.meta, title: both(), licence: both() };
      const hostile = { ...dataset, meta, kinds, relations, nodes, edges };
      return buildExportSource(toScene(hostile, Float64Array.from(coordinates)), 'en', 'everything');
    }),
);

/** What XML can hold of a text. */
export const toXmlKept = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
