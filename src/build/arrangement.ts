import { at } from '../base/assert.ts';
import { LANGUAGES, type Language } from '../dataset/language.ts';
import type { Arrangement } from '../dataset/layout.ts';
import { SIDES, type Side } from '../dataset/sides.ts';
import { layOutAll } from '../layout/lay-out-all.ts';
import { arrange, buildStart, type Effort, polish } from '../layout/opening/arrange.ts';
import { buildDrawing, type Drawing, toPositions } from '../layout/opening/drawing.ts';
import { fitToPane } from '../layout/opening/fit.ts';
import { buildHops } from '../layout/opening/hops.ts';
import { buildProblem, chooseLabels, type Problem } from '../layout/opening/problem.ts';
import { removeOverlaps } from '../layout/opening/remove-overlaps.ts';
import { chooseSides, placeOpeningLabels, type Sides } from '../layout/opening/sides.ts';
import type { Network } from '../network/network.ts';
import type { PaneSize } from '../scene/camera.ts';
import type { Figures } from '../scene/figures.ts';
import type { LabelText } from '../scene/label/text.ts';

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

/** Up to this many nodes positions and labels are annealed; a minute or so at 115. */
const ANNEAL_LIMIT = 400;
/** Up to this many nodes all pairs are compared; beyond, a force simulation places them. */
const STRESS_LIMIT = 1500;
/** Room kept at the pane's edges, and between nodes, px. */
const MARGIN = { x: 44, y: 26 };
const GAP = 3;

/**
 * The opening arrangement of a network of any size for one pane; the same for the same seed. With `stored`
 * it starts from an earlier arrangement and only polishes it, so that the map stays the one people know.
 */
export function buildArrangement(subject: Subject, pane: PaneSize, effort: Effort, stored?: Arrangement): Arranged {
  const { network } = subject;
  const count = network.nodes.length;
  if (count > STRESS_LIMIT) return finishLarge(subject, pane, simulate(subject, pane, effort.seed));
  const hops = buildHops(count, network.source, network.target);
  const problem = buildProblem({ ...subject, hops, pane });
  if (count > ANNEAL_LIMIT) return finishLarge(subject, pane, buildStart(problem, 40, effort.seed));
  const drawing = stored ? polish(problem, toDrawing(problem, stored), effort) : arrange(problem, effort);
  return finishAnnealed(subject, problem, drawing);
}

/** A stored arrangement, of any pane, as a drawing; nodes it does not know start beside a neighbour that it does. */
function toDrawing(problem: Problem, { positions, labels, ...made }: Arrangement): Drawing {
  const { network, count, pane, corner } = problem;
  const places = new Float64Array(count * 2);
  const sides = new Uint8Array(count * LANGUAGES.length);
  const middle: readonly [number, number] = [pane.width / 2, pane.height / 2];
  for (const [node, { id }] of network.nodes.entries()) {
    const neighbours = network.rowNode.subarray(network.rowStart[node], network.rowStart[node + 1]);
    const known = [node, ...neighbours].map((one) => positions[at(network.nodes, one).id]).find((place) => place);
    const [x, y] = known ? [(known[0] / made.width) * pane.width, (known[1] / made.height) * pane.height] : middle;
    const isInCorner = x > pane.width - corner.width && y > pane.height - corner.height - 20;
    places.set([isInCorner ? pane.width - corner.width - 20 : x, y], node * 2);
    for (const [index, language] of LANGUAGES.entries()) {
      const side = labels[language][id];
      sides[index * count + node] = side ? SIDES.indexOf(side) : 0;
    }
  }
  return buildDrawing(problem, places, sides);
}

function finishAnnealed({ figures, texts }: Subject, problem: Problem, drawing: Drawing): Arranged {
  // Labels are chosen on the rounded positions, which are the ones that are stored.
  const positions = round(toPositions(drawing));
  const choose = (language: Language) =>
    chooseSides(problem, figures, texts[language], positions, language, drawing.sides);
  const sides = { en: choose('en'), id: choose('id') };
  return { pane: problem.pane, positions, sides, wanted: problem.wanted.length };
}

function finishLarge({ network, figures, texts }: Subject, pane: PaneSize, start: Float64Array): Arranged {
  const half = (side: 'width' | 'height') => Float64Array.from(figures.nodes, (figure) => figure[side] / 2);
  removeOverlaps(start, half('width'), half('height'), pane, GAP);
  const positions = round(start);
  const wanted = new Set(chooseLabels(network, pane));
  const held = new Map<number, Side | null>();
  for (let node = 0; node < network.nodes.length; node++) if (!wanted.has(node)) held.set(node, null);
  const place = (language: Language): Sides =>
    placeOpeningLabels(network, figures, texts[language], positions, pane, held).map((label) => label?.side ?? null);
  return { pane, positions, sides: { en: place('en'), id: place('id') }, wanted: wanted.size };
}

/** A force layout of the whole network, stretched to fill the pane. */
function simulate({ network, figures }: Subject, pane: PaneSize, seed: number): Float64Array {
  const count = network.nodes.length;
  const positions = Float64Array.from(
    { length: count * 2 },
    (_, i) => (i % 2 === 0 ? pane.width : pane.height) * ((i >> 1) / count),
  );
  const found = Float64Array.from(layOutAll(network, figures, positions, seed));
  return fitToPane(found, pane, MARGIN, false);
}

/** To a tenth of a pixel, which is enough. */
const round = (positions: Float64Array): Float64Array => positions.map((value) => Math.round(value * 10) / 10);

/** Values by node id, as the layout file holds them. */
export const toRecord = <Value>(network: Network, values: (index: number) => Value): Record<string, Value> =>
  Object.fromEntries(network.nodes.map((node, index) => [node.id, values(index)]));

/** The place of a node as the layout file holds it. */
export const toPlace = (positions: Float64Array, node: number): [number, number] => [
  at(positions, node * 2),
  at(positions, node * 2 + 1),
];
