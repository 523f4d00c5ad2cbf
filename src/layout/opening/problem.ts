import { at, numberAt } from '../../base/assert.ts';
import { LANGUAGES, type Language } from '../../dataset/language.ts';
import { SIDES } from '../../dataset/sides.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import type { Network } from '../../network/network.ts';
import type { PaneSize } from '../../scene/camera.ts';
import type { Figures } from '../../scene/figures.ts';
import { listHubs } from '../../scene/label/rank.ts';
import { toLabelBox } from '../../scene/label/sides.ts';
import type { LabelText } from '../../scene/label/text.ts';
import { toToolsCorner } from '../../scene/opening-positions.ts';

/**
 * One arrangement to be made, as typed arrays by index. Labels of all languages form one list: the label
 * of node i in language l is `l * count + i`, since positions have to suit every language at once.
 */
export interface Problem {
  readonly network: Network;
  readonly count: number;
  readonly pane: PaneSize;
  /** Kept free in the bottom right corner for the zoom buttons, px. */
  readonly corner: PaneSize;
  readonly hops: Float64Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  /** How much a node's label matters, 0.7–2.2. */
  readonly importance: Float64Array;
  /** How much it matters that a tie runs under a label. */
  readonly tieWeight: Float64Array;
  readonly labels: LabelBoxes;
  /** Nodes whose labels are to be seen at the opening zoom. */
  readonly wanted: Int32Array;
}

/** Sizes of labels, and the offset of each label from its node for each of the eight sides, px. */
export interface LabelBoxes {
  readonly languages: number;
  readonly width: Float64Array;
  readonly height: Float64Array;
  readonly offsetX: Float64Array;
  readonly offsetY: Float64Array;
}

export interface ProblemRequest {
  readonly network: Network;
  readonly figures: Figures;
  readonly texts: Readonly<Record<Language, readonly LabelText[]>>;
  readonly hops: Float64Array;
  readonly pane: PaneSize;
}

/** On a tall pane (a phone) more labels than this are soup. */
const TALL_LABELS = 40;
/** Labels are annealed this much wider than measured: the face that is found on a system is not known here. */
const FONT_RESERVE = 1.06;
/** How much worse a spine under a label is than another tie: it is thick and dark; a tall pane has no choice. */
const SPINE_WEIGHT = { wide: 6, tall: 2.6 };

const ROLE_PRIORITY: Readonly<Record<KindRole, number>> = {
  event: 1000,
  session: 900,
  person: 300,
  other: 240,
  initiative: 200,
  place: 150,
  theme: 50,
};

/** On a tall pane the programme comes before hubs and these before everybody else, however tied. */
const FIRST = { programme: 2e7, hub: 1e7 };

export const isTall = (pane: PaneSize): boolean => pane.width < pane.height;

export function buildProblem({ network, figures, texts, hops, pane }: ProblemRequest): Problem {
  const count = network.nodes.length;
  const spine = isTall(pane) ? SPINE_WEIGHT.tall : SPINE_WEIGHT.wide;
  return {
    network,
    count,
    pane,
    corner: toToolsCorner(pane),
    hops,
    halfWidth: Float64Array.from(figures.nodes, (figure) => figure.width / 2),
    halfHeight: Float64Array.from(figures.nodes, (figure) => figure.height / 2),
    importance: Float64Array.from({ length: count }, (_, i) => Math.min(2.2, 0.7 + labelPriority(network, i) / 400)),
    tieWeight: Float64Array.from(network.edges, (edge) =>
      network.relations.get(edge.relation)?.weight === 'spine' ? spine : 1,
    ),
    labels: buildLabelBoxes(figures, texts),
    wanted: Int32Array.from(chooseLabels(network, pane)),
  };
}

/** How much a label matters to an arrangement: the programme, then people, then by degree. */
function labelPriority(network: Network, node: number): number {
  const role = network.kinds.get(at(network.nodes, node).kind)?.role ?? 'other';
  return ROLE_PRIORITY[role] + 20 * numberAt(network.degree, node);
}

/** All nodes on a wide pane, or of a few; on a tall one the programme, its hubs, the people and the well connected. */
export function chooseLabels(network: Network, pane: PaneSize): number[] {
  const all = network.nodes.map((_, index) => index);
  if (!isTall(pane) || all.length <= TALL_LABELS) return all;
  const isNamed = (index: number) => {
    if (isProgramme(network, index) || numberAt(network.degree, index) >= 4) return true;
    return network.kinds.get(at(network.nodes, index).kind)?.role === 'person';
  };
  const hubs = new Set(listHubs(network));
  const toFirst = (index: number) => (isProgramme(network, index) ? FIRST.programme : hubs.has(index) ? FIRST.hub : 0);
  const rank = (index: number) => toFirst(index) + labelPriority(network, index);
  return all
    .filter((index) => hubs.has(index) || isNamed(index))
    .sort((a, b) => rank(b) - rank(a) || a - b)
    .slice(0, TALL_LABELS);
}

const isProgramme = (network: Network, index: number): boolean => {
  const role = network.kinds.get(at(network.nodes, index).kind)?.role;
  return role === 'event' || role === 'session';
};

function buildLabelBoxes(figures: Figures, texts: ProblemRequest['texts']): LabelBoxes {
  const list = LANGUAGES.flatMap((language) =>
    texts[language].map(({ width, height }) => ({ width: width * FONT_RESERVE, height })),
  );
  const offsetX = new Float64Array(list.length * SIDES.length);
  const offsetY = new Float64Array(list.length * SIDES.length);
  for (const [label, text] of list.entries()) {
    const figure = at(figures.nodes, label % figures.nodes.length);
    for (const [side, name] of SIDES.entries()) {
      const box = toLabelBox(name, 0, 0, figure.width / 2, figure.height / 2, text);
      offsetX[label * SIDES.length + side] = box.x;
      offsetY[label * SIDES.length + side] = box.y;
    }
  }
  return {
    languages: LANGUAGES.length,
    width: Float64Array.from(list, (text) => text.width),
    height: Float64Array.from(list, (text) => text.height),
    offsetX,
    offsetY,
  };
}
