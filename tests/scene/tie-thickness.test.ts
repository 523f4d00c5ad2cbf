import { describe, expect, test } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { toLooks } from '../../src/scene/looks.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { buildTieLegend } from '../../src/snapshot/picture/legend.ts';
import { toMapSvg } from '../../src/snapshot/picture/map-svg.ts';
import { draftOf } from '../drivers/intake.ts';
import { everything, FRAME, parseXml, sceneOf } from '../drivers/scenes.ts';
import { type TinyEdge, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const people = Array.from({ length: 8 }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
const weighed = (sentence: string, weight?: number): TinyEdge => ({
  ...tie(sentence),
  ...(weight !== undefined && { weight }),
});
const widthsOf = (...ties: TinyEdge[]) =>
  buildFigures(tinyNetwork(people, ties), PALETTES.light).edges.map(({ width }) => width);

describe('a line is as wide as its tie weighs', () => {
  test('the lightest is as wide as a tie without weight, the heaviest 3.5 times, others between', () => {
    const [plain = 0] = widthsOf(tie('n0 knows n1'));
    const widths = widthsOf(weighed('n0 knows n1', 1), weighed('n0 knows n2', 10), weighed('n0 knows n3', 100));
    expect(widths).toEqual([plain, plain * 1.4, plain * 3.5]);
  });

  test('weights that do not differ change nothing, nor do those of inferred ties', () => {
    const plain = widthsOf(tie('n0 knows n1'), tie('n0 knows n2'));
    expect(widthsOf(weighed('n0 knows n1', 7), weighed('n0 knows n2', 7))).toEqual(plain);
    const inferred = [tie('n0 knows n1', 'inferred'), tie('n0 knows n2', 'inferred')];
    const [one, other] = inferred.map((edge, index) => ({ ...edge, weight: index + 1 })) as [TinyEdge, TinyEdge];
    expect(widthsOf(one, other)).toEqual(widthsOf(...inferred));
  });

  test('weights whose roots are one number are drawn alike', () => {
    const plain = widthsOf(tie('n0 knows n1'), tie('n0 knows n2'));
    expect(widthsOf(weighed('n0 knows n1', 1), weighed('n0 knows n2', 1 + Number.EPSILON))).toEqual(plain);
  });

  test('a tie without one weighs 1 among those of its relation; a relation that nobody weighs stays as it is', () => {
    const [plain = 0] = widthsOf(tie('n0 knows n1'));
    const widths = widthsOf(weighed('n0 knows n1', 0.1), weighed('n0 knows n2'), tie('n3 about n4'));
    expect(widths).toEqual([plain, plain * 3.5, plain]);
  });

  test('however many weights there are, the ways to draw a tie are few', () => {
    const ties = Array.from({ length: 200 }, (_, index) => weighed(`n${index % 7} knows n7`, 1 + index * 3.7));
    expect(toLooks(buildFigures(tinyNetwork(people, ties), PALETTES.light)).edges).toHaveLength(5);
  });
});

const GEXF = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
<nodes><node id="a" label="Ana"/><node id="b" label="Budi"/><node id="c" label="Chen"/><node id="d" label="Dewi"/></nodes>
<edges><edge source="a" target="b" weight="9"/><edge source="b" target="c" weight="1"/><edge source="c" target="d" weight="3"/></edges>
</graph></gexf>`;

describe('from a graph file to the drawing', () => {
  const { dataset } = draftOf(GEXF);
  const scene = sceneOf({ dataset, layout: null });
  const weights = dataset.edges.map(({ weight = 1 }) => weight);

  test('the weights of a GEXF are the order of the widths, on the map and in a file', () => {
    const drawn = toPicture(scene, FRAME).layers.flatMap(({ ties }) => ties);
    const byWidth = drawn.toSorted((one, other) => one.width - other.width).map(({ edge }) => weights[edge]);
    expect(byWidth).toEqual([1, 3, 9]);
    expect(new Set(drawn.map(({ width }) => width))).toHaveLength(3);
    const strokes = everything(parseXml(finish(toMapSvg(scene, toPicture(scene, FRAME), 'en')))).flatMap(
      ({ attributes }) => (attributes['stroke-width'] === undefined ? [] : [Number(attributes['stroke-width'])]),
    );
    for (const { width } of drawn) expect(strokes.some((stroke) => Math.abs(stroke - width) < 0.01)).toBe(true);
  });

  test('a picture explains it, once, and only where it is to be seen', () => {
    expect(buildTieLegend(scene, 'en').map(({ label }) => label)).toEqual(['thicker line: more weight']);
    expect(buildTieLegend(scene, 'id').map(({ label }) => label)).toEqual(['garis lebih tebal: bobot lebih besar']);
    const chen = dataset.nodes.find(({ label }) => label.en === 'Chen')?.id ?? '';
    const without = { ...dataset, edges: dataset.edges.map(({ weight: _, ...edge }) => edge) };
    expect(buildTieLegend(sceneOf({ dataset: without, layout: null }), 'en')).toEqual([]);
    expect(
      buildTieLegend(sceneOf({ dataset, layout: null }, { filters: NO_FILTERS, selection: [chen] }), 'en'),
    ).toHaveLength(1);
  });
});
