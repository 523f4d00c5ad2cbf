import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { labelRank, SESSION_RANK } from '../../src/scene/label/rank.ts';
import { toGap } from '../../src/scene/label/sides.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { type Opened, PANE, sceneOf, seminar } from '../drivers/scenes.ts';
import { twoEvents } from '../drivers/two-events.ts';

const PANES = {
  'a small phone': { width: 360, height: 487 },
  'a phone': { width: 390, height: 691 },
  'a laptop': { width: 790, height: 664 },
  'a screen': PANE,
  'a large screen': { width: 1344, height: 980 },
};
const NETWORKS: Readonly<Record<string, readonly [Opened, Parameters<typeof sceneOf>[1]]>> = {
  'the seminar': [seminar(), {}],
  'the seminar in Indonesian': [seminar(), { language: 'id' }],
  'two years': [{ dataset: twoEvents(), layout: null }, {}],
  'two years compared': [{ dataset: twoEvents(), layout: null }, { compare: { from: '2018', to: '2019' } }],
  'two years compared by who made it': [
    { dataset: twoEvents(), layout: null, origin: 'own' },
    { compare: { from: '2018', to: '2019' } },
  ],
};
/** What a place that was chosen beforehand may lack, css px. */
const TOLERANCE = 0.5;

/** The names that stand, without a line, nearer to the mark of another than to their own. */
function listMisread({ labels, figures, positions, zoom, shown, network }: Scene): readonly string[] {
  const shapeOf = (node: number) => {
    const { width, height } = at(figures.nodes, node);
    const [x, y] = [(positions[node * 2] ?? 0) * zoom, (positions[node * 2 + 1] ?? 0) * zoom];
    return { x, y, a: (width / 2) * zoom, b: (height / 2) * zoom };
  };
  const drawn = [...labels.keys()].filter((node) => shown.nodes[node] === 1);
  return drawn.flatMap((node) => {
    const label = labels[node];
    // The event and its sessions are named wherever there is room.
    if (!label || label.isLed || label.isPlate || labelRank(network, node) >= SESSION_RANK) return [];
    const shape = shapeOf(node);
    const box = { ...label.box, x: shape.x + label.box.x, y: shape.y + label.box.y };
    const own = toGap(shape, box) - TOLERANCE;
    return drawn.some((other) => other !== node && toGap(shapeOf(other), box) < own)
      ? [at(network.nodes, node).id]
      : [];
  });
}

for (const [where, pane] of Object.entries(PANES)) {
  test.each(Object.keys(NETWORKS))(`on ${where} each name stands nearest to its own mark: %s`, (name) => {
    const [document, session] = NETWORKS[name] ?? at([], 0);
    const scene = sceneOf(document, session, pane);
    expect(scene.labels.filter(Boolean).length).toBeGreaterThan(12);
    // Who is missing is named in any case, and on a small phone two find no other place.
    const most = name.includes('compared') && pane.width < 390 ? 2 : 0;
    expect(listMisread(scene).slice(most)).toEqual([]);
  });
}
