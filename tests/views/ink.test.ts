import { expect, test, vi } from 'vitest';
import { toPicture } from '../../src/scene/picture.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toMapSvg } from '../../src/snapshot/picture/map-svg.ts';
import { paintGroup, paintGroupMark, paintLayer } from '../../src/views/canvas/paint.ts';
import { recordContext } from '../drivers/record-context.ts';
import { type Element, everything, FRAME, parseXml, sceneOf, seminar } from '../drivers/scenes.ts';

const NAMES = { nodeTitle: () => '', nodeNote: () => '', edgeTitle: () => '', edgeNote: () => '' };
/** The same words for what an element of a file fills and strokes. */
function describeElement({ name, attributes, text }: Element): string[] {
  if (name === 'text') return [`sign ${text} ${attributes.fill} ${attributes['font-size']}px`];
  if (!['line', 'path', 'circle', 'rect'].includes(name)) return [];
  const dash = (attributes['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number);
  return [
    ...(attributes.fill && attributes.fill !== 'none' ? [`fill ${attributes.fill}`] : []),
    ...(attributes.stroke ? [`stroke ${attributes.stroke} ${Number(attributes['stroke-width'])} ${dash}`] : []),
  ];
}

const withPath = (scene: Scene): Scene => {
  const { network, emphasis } = scene;
  const edges = [0, 1, 2];
  const nodes = edges.flatMap((edge) => [network.source[edge] ?? 0, network.target[edge] ?? 0]);
  return { ...scene, emphasis: { nodes, edges, centres: emphasis?.centres ?? [], trail: { nodes, edges } } };
};

test.each([
  ['at rest', (scene: Scene) => scene],
  ['with a selection and a path', withPath],
  ['in groups', (scene: Scene) => ({ ...scene, groups: [{ slot: 0, members: [0, 1, 2, 3, 4] }] })],
  [
    'faded',
    (scene: Scene) => ({
      ...scene,
      lit: { nodes: scene.shown.nodes.map((_, node) => node % 2), edges: scene.shown.edges },
    }),
  ],
])('a scene %s has the same ink on the canvas and in a file', (_what, change) => {
  vi.stubGlobal('Path2D', class {});
  const pinned = ['tat-lam'];
  const scene = change(sceneOf({ ...seminar(), pinned }, { selection: ['icci', 'tat-lam'] }));
  const picture = toPicture(scene, FRAME);
  const layers = picture.layers.map((layer) => ({ ...layer, labels: [] }));
  const { context, done } = recordContext();
  for (const group of picture.groups) paintGroup(context, group);
  for (const layer of layers) paintLayer(context, layer, picture.palette);
  for (const group of picture.groups) paintGroupMark(context, group, picture.palette);
  const svg = parseXml(`<svg>${toMapSvg(scene, { ...picture, layers }, NAMES)}</svg>`);
  expect(done.length).toBeGreaterThan(300);
  expect(everything(svg).flatMap(describeElement).sort()).toEqual(done.sort());
});
