import { numberAt } from '../../base/assert.ts';
import { finish, type Steps } from '../../base/steps.ts';
import { LANGUAGES, type Language } from '../../dataset/language.ts';
import type { Arrangement, OpeningLayout } from '../../dataset/layout.ts';
import type { Side } from '../../dataset/sides.ts';
import type { Network } from '../../network/network.ts';
import type { PaneSize } from '../../scene/camera.ts';
import type { Figures } from '../../scene/figures.ts';
import { listHubs } from '../../scene/label/rank.ts';
import type { LabelText } from '../../scene/label/text.ts';
import { toToolsCorner } from '../../scene/opening-positions.ts';
import { fitToPane, measureExtent } from './fit.ts';
import { makeRoomFor, pushApart } from './make-room.ts';
import { chooseLabels } from './problem.ts';
import { placeOpeningLabels, type Sides } from './sides.ts';

/** A network with what is drawn of it. */
export interface Subject {
  readonly network: Network;
  readonly figures: Figures;
  readonly texts: Readonly<Record<Language, readonly LabelText[]>>;
}

/** An arrangement as computed: places in px of the pane (x0, y0, …), label sides by node index. */
export interface Arranged {
  readonly pane: PaneSize;
  readonly positions: Float64Array;
  readonly sides: Readonly<Record<Language, Sides>>;
  /** How many labels were to be placed. */
  readonly wanted: number;
}

/**
 * The panes that arrangements are made for: beside two panels on the smallest screen where every name is to stand,
 * 1280 × 720, and a phone's. In a larger pane distances grow and labels do not, so that what fits here fits there.
 */
export const PANES = { wide: { width: 724, height: 524 }, tall: { width: 390, height: 692 } } as const;
/** Room kept at the pane's edges, px. */
export const MARGIN = { x: 44, y: 26 };

/** The opening layout in which nodes stand as they do in `positions`, x0, y0, … in any measure, y down. */
export function* toOpeningLayout(subject: Subject, positions: Float64Array): Steps<OpeningLayout> {
  const make = function* (shape: keyof typeof PANES): Steps<Arrangement> {
    const pane = PANES[shape];
    return toArrangement(subject, yield* placeInSteps(subject, pane, fill(turn(positions, pane), pane)));
  };
  const { dataset } = subject.network;
  const made = { wide: yield* make('wide'), tall: yield* make('tall') };
  return { format: 'jejaring-layout', version: 1, dataset: dataset.meta.id, seed: 1, ...made };
}

/** Nodes pushed apart in a pane, and as many of their names as have room; `start` is changed in place. */
export const placeIn = (subject: Subject, pane: PaneSize, start: Float64Array): Arranged =>
  finish(placeInSteps(subject, pane, start));

function* placeInSteps(subject: Subject, pane: PaneSize, start: Float64Array): Steps<Arranged> {
  const { network, figures, texts } = subject;
  const given = start.slice();
  pushApart(subject, pane, start);
  yield;
  const wanted = new Set(chooseLabels(network, pane));
  const held = new Map<number, Side | null>();
  for (let node = 0; node < network.nodes.length; node++) if (!wanted.has(node)) held.set(node, null);
  const arrange = function* (moved: Float64Array, first: readonly number[]): Steps<Arranged> {
    const positions = round(moved);
    const place = (language: Language): Sides =>
      placeOpeningLabels(network, figures, texts[language], positions, pane, held, first).map(
        (label) => label?.side ?? null,
      );
    const en = place('en');
    yield;
    const sides = { en, id: place('id') };
    yield;
    return { pane, positions, sides, wanted: wanted.size };
  };
  const arranged = yield* arrange(start, []);
  const hubs = figures.heads.length > 0 ? [] : listHubs(network);
  const countNamed = ({ sides }: Arranged) =>
    hubs.reduce((sum, hub) => sum + LANGUAGES.filter((language) => sides[language][hub]).length, 0);
  if (countNamed(arranged) === hubs.length * LANGUAGES.length) return arranged;
  const apart = yield* arrange(makeRoomFor(hubs, subject, pane, given), hubs);
  return countNamed(apart) > countNamed(arranged) ? apart : arranged;
}

/** As the layout file holds it. */
export function toArrangement({ network }: Subject, { pane, positions, sides }: Arranged): Arrangement {
  const record = <Value>(values: (node: number) => Value): Record<string, Value> =>
    Object.fromEntries(network.nodes.map((node, index) => [node.id, values(index)]));
  const [en, id] = LANGUAGES.map((language) => record((node) => sides[language][node] ?? null));
  const places = record((node): [number, number] => [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)]);
  return { ...pane, positions: places, labels: { en: en ?? {}, id: id ?? {} } };
}

/** To a tenth of a pixel, which is enough. */
export const round = (positions: Float64Array): Float64Array => positions.map((value) => Math.round(value * 10) / 10);

/** A quarter turned where what lies across is to stand in a pane that stands upright. */
function turn(positions: Float64Array, pane: PaneSize): Float64Array {
  const { width, height } = measureExtent(positions);
  if (pane.width > pane.height || width <= height) return positions;
  return positions.map((_, i) => (i % 2 === 0 ? numberAt(positions, i + 1) : -numberAt(positions, i - 1)));
}

/** As large as the pane, but above the map's tools where they would cover somebody, who then had no name. */
function fill(positions: Float64Array, pane: PaneSize): Float64Array {
  const filled = stretch(positions, pane);
  const corner = toToolsCorner(pane);
  const [left, top] = [pane.width - corner.width - MARGIN.x, pane.height - corner.height - MARGIN.y];
  const isCovered = filled.some((x, i) => i % 2 === 0 && x > left && numberAt(filled, i + 1) > top);
  return isCovered ? stretch(positions, { width: pane.width, height: pane.height - corner.height }) : filled;
}

/** As large as the pane; what has no length along an axis stands in its middle. */
function stretch(positions: Float64Array, pane: PaneSize): Float64Array {
  const filled = fitToPane(positions, pane, MARGIN, false);
  const isFlat = (axis: 0 | 1) => positions.every((value, i) => i % 2 !== axis || value === positions[axis]);
  const [isUpright, isLevel] = [isFlat(0), isFlat(1)];
  return filled.map((value, i) => {
    if (i % 2 === 0) return isUpright ? pane.width / 2 : value;
    return isLevel ? pane.height / 2 : value;
  });
}
