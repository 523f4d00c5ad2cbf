import { expect, test } from 'vitest';
import { findPaths } from '../../src/analysis/paths/find-paths.ts';
import { at, numberAt } from '../../src/base/assert.ts';
import type { Language } from '../../src/dataset/language.ts';
import { growBox, isOverlapping } from '../../src/scene/box.ts';
import { type Inset, NO_INSET, type PaneSize, toViewBox } from '../../src/scene/camera.ts';
import { listCovered } from '../../src/scene/opening-positions.ts';
import { findLitView } from '../../src/store/in-view.ts';
import { applyAnswer, applyConnection, selectExtent, selectParameters } from '../../src/store/questions.ts';
import { selectEmphasis } from '../../src/store/select-emphasis.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { selectCamera, selectNetwork } from '../../src/store/selectors.ts';
import { applyLed } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';

const SEMINAR = seminar();

/** A path that was asked for, as it is once the map has gone there. */
function askFor(from: string, to: string, language: Language, pane: PaneSize, inset: Inset): State {
  const asked = applyConnection(stateOf(SEMINAR, { language }, pane), from, to);
  const answer = findPaths(selectNetwork(asked), selectExtent(asked), selectParameters(asked, 'paths'));
  const told = applyAnswer(asked, 'paths', { status: 'done', answer });
  const camera = findLitView(told, selectEmphasis(told)!, inset, true);
  return camera ? applyLed(told, camera) : told;
}

/** What of a path is not in view, and whose name is missing, cut, or under something. */
function listUnseen(state: State, inset: Inset) {
  const { network, positions, zoom, labels, emphasis, figures } = selectScene(state);
  const { pane } = state.moment;
  const view = toViewBox(selectCamera(state), pane);
  const free = { x: view.x * zoom, y: view.y * zoom, width: pane.width, height: pane.height - inset.bottom };
  const tools = inset.bottom > 0 ? [] : listCovered(free, pane, false);
  const isIn = ({ x, y, width, height }: typeof free) =>
    x >= free.x && y >= free.y && x + width <= free.x + free.width && y + height <= free.y + free.height;
  return (emphasis?.trail?.nodes ?? []).flatMap((node) => {
    const { id } = at(network.nodes, node);
    const [x, y] = [numberAt(positions, node * 2) * zoom, numberAt(positions, node * 2 + 1) * zoom];
    const half = (at(figures.nodes, node).width * zoom) / 2;
    if (!isIn(growBox({ x, y, width: 0, height: 0 }, half))) return [`${id} is out of view`];
    const label = labels[node];
    if (!label) return [`${id} has no name`];
    const box = { ...label.box, x: x + label.box.x, y: y + label.box.y };
    if (!isIn(box)) return [`the name of ${id} is cut`];
    return tools.some((tool) => isOverlapping(tool, box)) ? [`the name of ${id} is under the tools`] : [];
  });
}

const PAIRS = SEMINAR.dataset.nodes
  .filter(({ kind }) => ['person', 'coop_platform'].includes(kind))
  .map(({ id }, place, all) => [id, all[(place * 7 + 11) % all.length]!.id] as const)
  .filter(([from, to]) => from !== to)
  .concat([['icci', 'musicoin']]);

/**
 * What the map has of a screen of 1024 × 768, in Indonesian less since more stands above it, of a higher one, of 1366 ×
 * 768, and of a phone of 390 × 844 with the sheet over its lower part.
 */
const PANES = [
  ['1024 × 768', { width: 700, height: 577 }, NO_INSET],
  ['1024 × 768 in Indonesian', { width: 700, height: 529 }, NO_INSET],
  ['1024 × 780', { width: 700, height: 590 }, NO_INSET],
  ['1280 × 800', { width: 732, height: 620 }, NO_INSET],
  ['1366 × 768', { width: 790, height: 579 }, NO_INSET],
  ['390 × 844', { width: 390, height: 691 }, { ...NO_INSET, bottom: 352 }],
] as const;

test.each(PANES)('at %s all of a path is in view, and named', (_screen, pane, inset) => {
  const unseen = PAIRS.flatMap(([from, to]) =>
    (['en', 'id'] as const).flatMap((language) =>
      listUnseen(askFor(from, to, language, pane, inset), inset).map(
        (what) => `${from} – ${to} (${language}): ${what}`,
      ),
    ),
  );
  expect(unseen).toEqual([]);
});
