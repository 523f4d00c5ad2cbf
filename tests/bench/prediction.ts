import { readFileSync } from 'node:fs';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { type GroupTrials, isBeaten, tryGroups } from '../../src/analysis/meeting/try-groups.ts';
import { type Quality, summarise } from '../../src/analysis/opportunities/hide-ties.ts';
import { WEIGHTS, type Weights } from '../../src/analysis/opportunities/rate-pairs.ts';
import { at } from '../../src/base/assert.ts';
import { seededRandom } from '../../src/base/random.ts';
import { DATASET_FILE } from '../../src/build/read-data.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { type BenchRow, toConstant } from './row.ts';
import {
  listTies,
  SCORERS,
  SCORES,
  type Scope,
  type Scorer,
  toScorer,
  tryAll,
  tryTies,
  type Validation,
} from './try-pairs.ts';

const SINGLE = SCORERS.filter((scorer) => scorer !== 'blend');
const NAMES: Readonly<Record<Scorer, string>> = {
  blend: '**nearness**',
  chains: 'chains of three',
  resource: 'resource allocation',
  adamicAdar: 'Adamic–Adar',
  common: 'common neighbours',
  jaccard: 'Jaccard',
  themes: 'shared rare themes',
  degree: 'degree (preferential attachment)',
  random: 'random',
};
const MEASURES = { hits: 'hit rate at 10', auc: 'AUC' } as const;
const SCOPES: Readonly<Record<Scope, string>> = {
  partners: 'ties between people, co-ops and organisations',
  all: 'all ties but those of sessions and the event',
};

/** The weights among which half of the ties chooses. */
const TRIED: readonly Weights[] = [0.03, 0.1, 0.3].flatMap((neighbours) =>
  [0.02, 0.05, 0.1].map((themes): Weights => ({ ...WEIGHTS, neighbours, themes })),
);
const SPLITS = 50;

/** The table in README.md: how often each scorer finds the ties that are hidden from it. */
export function toPredictionTable({ partners, all }: Validation): string {
  const head = `Partners (${partners.ties}): hits | AUC | All (${all.ties}): hits | AUC`;
  const lines = SCORERS.map((scorer) => {
    return `| ${NAMES[scorer]} | ${toCells(partners.quality[scorer])} | ${toCells(all.quality[scorer])} |`;
  });
  return [`| Scored by | ${head} |`, '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

const toCells = ({ hits, auc }: Quality) => `${hits.toFixed(3)} | ${auc.toFixed(3)}`;

/** The other table there: how often the measure of each group finds them, and its plain index. */
export function toGroupTable(trials: GroupTrials): string {
  const lines = Object.entries(trials).flatMap(([reason, trial]) =>
    trial
      ? [`| ${reason} | ${toCells(trial.own)} | ${toCells(trial.plain)} | ${isBeaten(trial) ? 'plain index' : 'own'} |`]
      : [],
  );
  return [
    '| Group | Own: hits | AUC | Plain index: hits | AUC | Ranked by |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** The seminar, of which everything is known. */
export function readSeminar() {
  const dataset = parseDataset(readFileSync(DATASET_FILE, 'utf8'), DATASET_FILE);
  if (!dataset.ok) throw new Error('the dataset does not pass its gate');
  const network = buildNetwork(dataset.value);
  return { network, extent: toWholeExtent(network) };
}

/**
 * Q4: known ties are hidden one at a time; how near two are against each single index. Then the
 * ties are split at random, the weights chosen on one half and held against the best single index on the other.
 */
export async function benchPrediction(): Promise<readonly BenchRow[]> {
  const { network, extent } = readSeminar();
  const validation = tryAll(network, extent);
  console.log(`\n${toPredictionTable(validation)}\n\n${toGroupTable(tryGroups(network, extent))}\n`);
  const rows: BenchRow[] = [];
  for (const scope of ['partners', 'all'] as const) {
    const { quality, ties } = validation[scope];
    for (const measure of ['hits', 'auc'] as const) {
      rows.push(
        toRow(`${SCOPES[scope]} (${ties}), each hidden once`, measure, quality.blend, pickBest(measure, quality)),
      );
    }
    const unseen = splitTies(network, extent, scope);
    for (const measure of ['hits', 'auc'] as const) {
      const what = `the same, weights chosen on one half, ${SPLITS} splits`;
      rows.push(toRow(what, measure, unseen.blend, pickBest(measure, unseen)));
    }
  }
  return rows;
}

/** The single index that is best by one measure. */
function pickBest(measure: keyof Quality, quality: Readonly<Record<Scorer, Quality>>) {
  const name = SINGLE.reduce((best, scorer) => (quality[scorer][measure] > quality[best][measure] ? scorer : best));
  return { name: NAMES[name], quality: quality[name] };
}

function toRow(what: string, measure: keyof Quality, ours: Quality, best: ReturnType<typeof pickBest>): BenchRow {
  return {
    goal: 'Q4',
    what: `${what}: ${MEASURES[measure]}`,
    unit: '',
    ours: toConstant(ours[measure]),
    peer: `best single: ${best.name}`,
    theirs: toConstant(best.quality[measure]),
    ratio: ours[measure] / best.quality[measure],
    limit: '> 1×',
    isMet: ours[measure] > best.quality[measure],
  };
}

/** The mean over splits of what each scorer finds of the half that had no say in the weights. */
function splitTies(network: ReturnType<typeof buildNetwork>, extent: ReturnType<typeof toWholeExtent>, scope: Scope) {
  const ties = listTies(network, extent, scope);
  const scores = [...TRIED.map(toScorer), ...SINGLE.map((scorer) => SCORES[scorer])];
  const cases = tryTies(network, extent, scope, ties, scores);
  const random = seededRandom(1);
  const halves: Record<Scorer, Quality[]> = Object.fromEntries(
    SCORERS.map((scorer) => [scorer, [] as Quality[]]),
  ) as Record<Scorer, Quality[]>;
  for (let split = 0; split < SPLITS; split++) {
    const isSeen = drawHalf(ties.length, random);
    // A tie has two cases, one from each end, and both go to the same half.
    const half = (of: readonly Quality[], seen: boolean) =>
      summarise(of.filter((_, place) => isSeen[place >> 1] === seen));
    const worth = (place: number) => {
      const { hits, auc } = half(at(cases, place), true);
      return hits + auc;
    };
    const chosen = TRIED.map((_, place) => place).reduce((best, place) => (worth(place) > worth(best) ? place : best));
    halves.blend.push(half(at(cases, chosen), false));
    for (const [place, scorer] of SINGLE.entries()) {
      halves[scorer].push(half(at(cases, TRIED.length + place), false));
    }
  }
  return Object.fromEntries(SCORERS.map((scorer) => [scorer, summarise(halves[scorer])])) as Record<Scorer, Quality>;
}

/** Half of the places by lot. */
function drawHalf(count: number, random: () => number): readonly boolean[] {
  const order = Array.from({ length: count }, (_, place) => ({ place, lot: random() })).sort((a, b) => a.lot - b.lot);
  const seen = new Set(order.slice(0, count >> 1).map(({ place }) => place));
  return Array.from({ length: count }, (_, place) => seen.has(place));
}
