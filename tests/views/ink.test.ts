import { expect, test, vi } from 'vitest';
import { toPicture } from '../../src/scene/picture.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toMapSvg } from '../../src/snapshot/picture/map-svg.ts';
import { paintGroup, paintGroupMark, paintLayer } from '../../src/views/canvas/paint.ts';
import { type Element, everything, FRAME, parseXml, sceneOf, seminar } from '../drivers/scenes.ts';

const NAMES = { nodeTitle: () => '', nodeNote: () => '', edgeTitle: () => '', edgeNote: () => '' };
const round = (value: number) => Math.round(value * 100) / 100;

/** A context that remembers with what it was asked to fill and to stroke, in words. */
function recordContext() {
  const done: string[] = [];
  const nothing = () => {};
  const context = {
    globalAlpha: 1,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineJoin: 'miter',
    font: '',
    dash: [] as number[],
    setLineDash: (dash: number[]) => {
      context.dash = dash;
    },
    fill: () => done.push(`fill ${context.fillStyle}`),
    stroke: () => done.push(`stroke ${context.strokeStyle} ${round(context.lineWidth)} ${context.dash.map(round)}`),
    fillText: (text: string) => done.push(`sign ${text} ${context.fillStyle} ${context.font.match(/[\d.]+px/)}`),
    ...Object.fromEntries(
      ['beginPath', 'moveTo', 'lineTo', 'arc', 'ellipse', 'roundRect', 'closePath'].map((name) => [name, nothing]),
    ),
  };
  return { context: context as unknown as CanvasRenderingContext2D, done };
}

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
