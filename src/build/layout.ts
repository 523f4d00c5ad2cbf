import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../base/assert.ts';
import type { Arrangement, OpeningLayout } from '../dataset/layout.ts';
import { parseDataset } from '../dataset/parse.ts';
import { LANGUAGES, type Language } from '../dataset/schema.ts';
import { buildNetwork, type Network } from '../network/network.ts';
import type { PaneSize } from '../scene/camera.ts';
import { buildFigures, type Figures } from '../scene/figures.ts';
import { buildLabelTexts, type LabelText } from '../scene/label-text.ts';
import { arrange, type Effort } from '../scene/opening/arrange.ts';
import { toPositions } from '../scene/opening/drawing.ts';
import { buildHops } from '../scene/opening/hops.ts';
import { buildProblem } from '../scene/opening/problem.ts';
import { measureLabels, measureQuality } from '../scene/opening/quality.ts';
import { chooseSides, placeOpeningLabels, type Sides, toWishes } from '../scene/opening/sides.ts';
import { PALETTES } from '../scene/palette.ts';
import { measureByTable } from '../scene/text-width.ts';

const USAGE = 'usage: npm run layout -- DATASET.json [--seed NUMBER] [--quick]';

/** The panes that arrangements are made for: a desktop's beside two panels, and a phone's. */
const PANES = { wide: { width: 864, height: 712 }, tall: { width: 390, height: 692 } } as const;

interface Options {
  readonly file: string;
  readonly seed: number;
  readonly isQuick: boolean;
}

/** `npm run layout`: writes the opening positions of a dataset beside it and prints how good they are. */
export async function main(args: string[]): Promise<void> {
  const { file, seed, isQuick } = parseOptions(args);
  const dataset = parseDataset(readFileSync(file, 'utf8'), file);
  if (!dataset.ok) {
    const faults = dataset.fault.faults.slice(0, 5).map(({ path, message }) => `\n  ${path}: ${message}`);
    throw new Error(`${file} is not a dataset:${faults.join('')}`);
  }
  const network = buildNetwork(dataset.value);
  const figures = buildFigures(network, PALETTES.light);
  const measure = (language: Language) => buildLabelTexts(network, figures, language, measureByTable);
  const subject: Subject = { network, figures, texts: { en: measure('en'), id: measure('id') } };
  const effort = isQuick ? { runs: 1, moves: 60_000, polish: 30_000 } : { runs: 2, moves: 1_000_000, polish: 250_000 };
  const hops = buildHops(network.nodes.length, network.source, network.target);
  const make = (pane: PaneSize) => makeArrangement(subject, hops, pane, { ...effort, seed });
  const layout: OpeningLayout = {
    format: 'jejaring-layout',
    version: 1,
    dataset: dataset.value.meta.id,
    seed,
    wide: make(PANES.wide),
    tall: make(PANES.tall),
  };
  const target = file.replace(/\.json$/, '.layout.json');
  writeFileSync(target, toLayoutText(layout));
  console.log(`${target} written.`);
}

function parseOptions(args: readonly string[]): Options {
  let file = '';
  let seed = 1;
  let isQuick = false;
  for (let index = 0; index < args.length; index++) {
    const arg = at(args, index);
    if (arg === '--quick') isQuick = true;
    else if (arg === '--seed') {
      seed = Number(args[++index]);
      if (!Number.isInteger(seed) || seed < 0) throw new Error(`--seed takes a whole number; ${USAGE}`);
    } else if (arg.startsWith('-') || file) throw new Error(`“${arg}” is not an option; ${USAGE}`);
    else file = arg;
  }
  if (!file.endsWith('.json') || file.endsWith('.layout.json')) throw new Error(USAGE);
  return { file, seed, isQuick };
}

interface Subject {
  readonly network: Network;
  readonly figures: Figures;
  readonly texts: Readonly<Record<Language, readonly LabelText[]>>;
}

function makeArrangement(subject: Subject, hops: Float64Array, pane: PaneSize, effort: Effort): Arrangement {
  const { network, figures, texts } = subject;
  const started = performance.now();
  const problem = buildProblem({ ...subject, hops, pane });
  const drawing = arrange(problem, effort);
  // A tenth of a pixel is enough, and what is measured is what is written.
  const positions = toPositions(drawing).map((value) => Math.round(value * 10) / 10);
  const sides = (language: Language) => chooseSides(problem, figures, texts[language], positions, language, drawing.sides);
  const chosen: Record<Language, Sides> = { en: sides('en'), id: sides('id') };
  const quality = measureQuality(network, figures, hops, positions);
  const labels = LANGUAGES.map((language) => {
    const placed = placeOpeningLabels(problem, figures, texts[language], positions, pane, toWishes(chosen[language]));
    return measureLabels(network, figures, positions, placed, pane);
  });
  console.log(`${pane.width} × ${pane.height}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  console.table({
    stress: quality.stress.toFixed(3),
    'ties that cross': quality.crossings,
    'nodes within 2 px': quality.overlaps,
    'ties through nodes': quality.through,
    'labels placed (en, id)': labels.map((one) => `${one.placed} of ${problem.wanted.length}`).join(', '),
    'labels overlapping': labels.map((one) => one.overlaps).join(', '),
    'labels outside': labels.map((one) => one.outside).join(', '),
    'labels over ties': labels.map((one) => one.touched).join(', '),
  });
  const byId = <Value>(value: (index: number) => Value) =>
    Object.fromEntries(network.nodes.map((node, index) => [node.id, value(index)]));
  return {
    ...pane,
    positions: byId((index): [number, number] => [at(positions, index * 2), at(positions, index * 2 + 1)]),
    labels: { en: byId((index) => chosen.en[index] ?? null), id: byId((index) => chosen.id[index] ?? null) },
  };
}

/** The file's text: one node a line, so that a change reads well in a comparison. */
const toLayoutText = (layout: OpeningLayout): string =>
  `${JSON.stringify(layout, null, 2).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')}\n`;
