import seminarText from '../../../data/sowing-the-seeds.json?raw';
import layoutText from '../../../data/sowing-the-seeds.layout.json?raw';
import { numberAt } from '../../../src/base/assert.ts';
import type { OpeningLayout } from '../../../src/dataset/layout.ts';
import { parseLayout } from '../../../src/dataset/layout.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { fitCamera, type PaneSize } from '../../../src/scene/camera.ts';
import type { LiveLayout } from '../../../src/scene/live-layout.ts';
import { type AppStore, buildStore } from '../../../src/store/store.ts';
import { measureByCanvas } from '../../../src/views/measure-by-canvas.ts';
import { buildCommunityDataset } from '../community-dataset.ts';
import { buildCommunityGraph, placeCommunities } from '../community-graph.ts';

/** Nothing here may start a layout; the store's own layout says so too. */
export const noLayout: LiveLayout = {
  start: () => {
    throw new Error('a layout was started');
  },
  close: () => {},
};

/** A store with the seminar as visitors get it, or with a community graph that fills the pane. */
export function openStore(count: number | 'seminar', pane: PaneSize): AppStore {
  const moment = { measure: measureByCanvas(), pane, stage: pane };
  if (count === 'seminar') {
    const dataset = parseDataset(seminarText, 'seminar');
    const layout = parseLayout(layoutText, 'layout');
    if (!dataset.ok || !layout.ok) throw new Error('the seminar does not pass its gate');
    return buildStore({ dataset: dataset.value, layout: layout.value }, {}, moment);
  }
  const graph = buildCommunityGraph(count);
  const positions = placeCommunities(graph);
  const session = { positions, camera: fitCamera(measureBox(positions), pane) };
  const dataset = buildCommunityDataset(graph);
  // Every node has its place: what a layout file leaves out would be laid out first.
  const places = dataset.nodes.map(({ id }, node): [string, [number, number]] => [
    id,
    [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)],
  ]);
  return buildStore({ dataset, layout: toLayout(pane, Object.fromEntries(places)) }, session, moment);
}

function toLayout({ width, height }: PaneSize, positions: Record<string, [number, number]>): OpeningLayout {
  const arrangement = { width, height, positions, labels: { en: {}, id: {} } };
  return { format: 'jejaring-layout', version: 1, dataset: 'community', seed: 1, wide: arrangement, tall: arrangement };
}

function measureBox(positions: Float64Array) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let slot = 0; slot < positions.length; slot += 2) {
    left = Math.min(left, numberAt(positions, slot));
    right = Math.max(right, numberAt(positions, slot));
    top = Math.min(top, numberAt(positions, slot + 1));
    bottom = Math.max(bottom, numberAt(positions, slot + 1));
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
