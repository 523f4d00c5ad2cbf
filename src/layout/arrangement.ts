import { at } from '../base/assert.ts';
import { LANGUAGES, type Language } from '../dataset/language.ts';
import type { Arrangement } from '../dataset/layout.ts';
import { SIDES } from '../dataset/sides.ts';
import type { PaneSize } from '../scene/camera.ts';
import { layOutAll } from './lay-out-all.ts';
import { arrange, buildStart, type Effort, polish } from './opening/arrange.ts';
import { buildDrawing, type Drawing, toPositions } from './opening/drawing.ts';
import { fitToPane } from './opening/fit.ts';
import { buildHops } from './opening/hops.ts';
import { type Arranged, MARGIN, placeIn, round, type Subject } from './opening/opening-layout.ts';
import { buildProblem, type Problem } from './opening/problem.ts';
import { chooseSides } from './opening/sides.ts';

/** Up to this many nodes positions and labels are annealed; a minute or so at 115. */
const ANNEAL_LIMIT = 400;
/** Up to this many nodes all pairs are compared; beyond, a force simulation places them. */
const STRESS_LIMIT = 1500;

/**
 * The opening arrangement of a network of any size for one pane; the same for the same seed. With `stored`
 * it starts from an earlier arrangement and only polishes it, so that the map stays the one people know.
 */
export function buildArrangement(subject: Subject, pane: PaneSize, effort: Effort, stored?: Arrangement): Arranged {
  const { network } = subject;
  const count = network.nodes.length;
  if (count > STRESS_LIMIT) return placeIn(subject, pane, simulate(subject, pane, effort.seed));
  const hops = buildHops(count, network.source, network.target);
  const problem = buildProblem({ ...subject, hops, pane });
  if (count > ANNEAL_LIMIT) return placeIn(subject, pane, buildStart(problem, 40, effort.seed));
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
