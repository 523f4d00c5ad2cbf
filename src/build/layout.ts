import { writeFileSync } from 'node:fs';
import { at } from '../base/assert.ts';
import { LANGUAGES } from '../dataset/language.ts';
import type { OpeningLayout } from '../dataset/layout.ts';
import { buildArrangement } from '../layout/arrangement.ts';
import { buildHops } from '../layout/opening/hops.ts';
import { type Arranged, PANES, type Subject, toArrangement } from '../layout/opening/opening-layout.ts';
import { measureLabels, measureQuality } from '../layout/opening/quality.ts';
import { placeOpeningLabels, toWishes } from '../layout/opening/sides.ts';
import { toSubject } from '../layout/opening/subject.ts';
import { readDataset, readLayout } from './read-data.ts';

export const USAGE = 'usage: npm run layout -- DATASET.json [--seed NUMBER] [--quick] [--polish]';

/** All ties and pairs are counted up to this many nodes. */
const COUNTED = 1500;

interface Options {
  readonly file: string;
  readonly seed: number;
  readonly isQuick: boolean;
  /** Starts from the stored positions instead of anew. */
  readonly isPolish: boolean;
}

/** `npm run layout`: writes the opening positions of a dataset beside it and prints how good they are. */
export async function main(args: string[]): Promise<void> {
  const { file, seed, isQuick, isPolish } = parseOptions(args);
  const target = file.replace(/\.json$/, '.layout.json');
  const dataset = readDataset(file);
  const subject = toSubject(dataset);
  const effort = isQuick ? { runs: 1, moves: 60_000, polish: 30_000 } : { runs: 2, moves: 1_000_000, polish: 250_000 };
  const stored = isPolish ? readLayout(target) : null;
  const make = (shape: keyof typeof PANES) => {
    const pane = PANES[shape];
    const started = performance.now();
    const arranged = buildArrangement(subject, pane, { ...effort, seed }, stored?.[shape]);
    console.log(`${pane.width} × ${pane.height}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    printQuality(subject, arranged);
    return toArrangement(subject, arranged);
  };
  const layout: OpeningLayout = {
    format: 'jejaring-layout',
    version: 1,
    dataset: dataset.meta.id,
    seed,
    wide: make('wide'),
    tall: make('tall'),
  };
  writeFileSync(target, toLayoutText(layout));
  console.log(`${target} written.`);
}

function parseOptions(args: readonly string[]): Options {
  let file = '';
  let seed = 1;
  let isQuick = false;
  let isPolish = false;
  for (let index = 0; index < args.length; index++) {
    const arg = at(args, index);
    if (arg === '--quick') isQuick = true;
    else if (arg === '--polish') isPolish = true;
    else if (arg === '--seed') {
      seed = Number(args[++index]);
      if (!Number.isInteger(seed) || seed < 0) throw new Error(`--seed takes a whole number; ${USAGE}`);
    } else if (arg.startsWith('-') || file) throw new Error(`“${arg}” is not an option; ${USAGE}`);
    else file = arg;
  }
  if (!file.endsWith('.json') || file.endsWith('.layout.json')) throw new Error(USAGE);
  return { file, seed, isQuick, isPolish };
}

/** Prints how good an arrangement is; with many nodes only what can be counted in a moment. */
function printQuality({ network, figures, texts }: Subject, { pane, positions, sides, wanted }: Arranged): void {
  const labels = LANGUAGES.map((language) => {
    const placed = placeOpeningLabels(network, figures, texts[language], positions, pane, toWishes(sides[language]));
    return measureLabels(network, figures, positions, placed, pane);
  });
  const rows: Record<string, string | number> = {
    'labels placed (en, id)': labels.map((one) => `${one.placed} of ${wanted}`).join(', '),
    'labels overlapping': labels.map((one) => one.overlaps).join(', '),
    'labels outside': labels.map((one) => one.outside).join(', '),
    'labels over ties': labels.map((one) => one.touched).join(', '),
  };
  if (network.nodes.length <= COUNTED) {
    const hops = buildHops(network.nodes.length, network.source, network.target);
    const quality = measureQuality(network, figures, hops, positions);
    rows.stress = quality.stress.toFixed(3);
    rows['ties that cross'] = quality.crossings;
    rows['nodes within 2 px'] = quality.overlaps;
    rows['ties through nodes'] = quality.through;
  }
  console.table(rows);
}

/** The file's text: one node a line, so that a change reads well in a comparison. */
const toLayoutText = (layout: OpeningLayout): string =>
  `${JSON.stringify(layout, null, 2).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')}\n`;
