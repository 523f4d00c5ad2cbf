import { LARGEST_AMOUNT } from '../../src/dataset/limits.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { buildDraft, type Draft } from '../../src/intake/draft/build.ts';
import type { Part } from '../../src/intake/draft/read-parts.ts';
import { MOST_CELLS } from '../../src/intake/limits.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Issue, Reading, Source } from '../../src/intake/reading.ts';
import { NotLetIn } from '../../src/intake/refuse.ts';
import type { ColumnMapping, Mapping } from '../../src/intake/shape/mapping.ts';
import { recogniseAll } from '../../src/intake/shape/recognise-all.ts';
import { issueMessages } from '../../src/language/intake-issues.ts';
import { refusalMessages } from '../../src/language/refusals.ts';
import type { Pick } from './pick.ts';
import { anyValue } from './words.ts';

/** What becomes of a file. */
export type Outcome = Reading['kind'];

/**
 * Reads a file and, where there is a base, builds its draft on it, as it is understood and as somebody might change
 * that; throws where an answer is not one: an error instead of a refusal, a draft that does not pass the gate, a
 * question without words.
 */
export function examine(source: Source, base: Dataset | null, pick: Pick): Outcome {
  const reading = readSource(source);
  if (reading.kind === 'refused') {
    if (reading.code === 'unreadable') throw new Error('a reader failed on what it had not thought of');
    for (const messages of Object.values(refusalMessages)) hasWords(messages[reading.code](reading.values));
    return reading.kind;
  }
  if (reading.kind === 'own') return reading.kind;
  hasSense(reading.issues);
  if (reading.kind === 'graph') {
    const { nodes, ties } = reading.graph;
    if (nodes.length + ties.length > 4 * source.bytes.length) throw new Error('more than the file can hold');
    if (base) draw(base, [{ graph: reading.graph }], pick);
    return reading.kind;
  }
  const cells = reading.tables.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > MOST_CELLS) throw new Error(`${cells} cells are kept`);
  if (!base) return reading.kind;
  const parts = recogniseAll(reading.tables);
  for (const { table, mappings } of parts) hasBlocks(table.rows.length, mappings);
  draw(base, parts, pick);
  if (pick.chance(0.3))
    draw(
      base,
      parts.map((part) => ({ ...part, mappings: part.mappings.map((one) => alter(one, pick)) })),
      pick,
    );
  return reading.kind;
}

/** Builds a draft, and now and then once more with answers to what it asks. */
function draw(base: Dataset, parts: readonly Part[], pick: Pick): void {
  const draft = build(base, parts, new Map());
  if (!draft) return;
  const asked = draft.issues.filter(({ choices }) => choices.length > 0);
  if (asked.length === 0 || pick.chance(0.5)) return;
  build(base, parts, new Map(asked.map(({ key, choices }) => [key, pick.from(choices)])));
}

function build(base: Dataset, parts: readonly Part[], answers: ReadonlyMap<string, string>): Draft | null {
  let draft: Draft;
  try {
    draft = buildDraft(base, parts, answers);
  } catch (error) {
    if (error instanceof NotLetIn) return null;
    throw error;
  }
  hasSense(draft.issues);
  const { dataset, positions } = draft;
  // A network without a kind has no entry either: nothing comes in, and nothing is committed.
  if (dataset.kinds.length > 0) {
    const checked = validateDataset(toWritten(dataset), '');
    if (!checked.ok) throw new Error(`the gate: ${JSON.stringify(checked.fault.faults.slice(0, 3))}`);
  } else if (dataset.nodes.length > 0) throw new Error('entries without a kind');
  for (const place of positions.values())
    if (!place.every((value) => Math.abs(value) <= LARGEST_AMOUNT)) throw new Error('a place that is none');
  return draft;
}

function hasSense(issues: readonly Issue[]): void {
  for (const issue of issues) {
    for (const messages of Object.values(issueMessages)) hasWords(messages[issue.code](issue));
    if (issue.count < 1 || issue.line < 0) throw new Error(`${issue.code} is nowhere`);
    if (issue.choices.length > 0 && !issue.choices.includes(issue.chosen))
      throw new Error(`${issue.code} has no answer`);
  }
}

function hasWords(text: string): void {
  if (text.trim() === '' || /undefined|NaN|\[object/.test(text.replace(/“[\s\S]*”/, '')))
    throw new Error(`no words: ${text}`);
}

/** Blocks follow on each other, and cover the rows. */
function hasBlocks(rows: number, mappings: readonly Mapping[]): void {
  let last = 0;
  for (const { from, to, header, sure } of mappings) {
    if (from > to || to > rows || from < last || header >= from) throw new Error(`rows ${from} to ${to} of ${rows}`);
    if (!(sure >= 0 && sure <= 1)) throw new Error(`sure is ${sure}`);
    last = to;
  }
  if (last !== rows) throw new Error(`${rows - last} rows are in no block`);
}

const MEANINGS: readonly ColumnMapping['meaning'][] = [
  ...(['name', 'first-name', 'last-name', 'id', 'kind', 'kind_id', 'organisation', 'country', 'themes'] as const),
  ...(['sessions', 'speakers', 'mark', 'from', 'to', 'relation', 'relation_id', 'label', 'weight'] as const),
  ...(['direction', 'x', 'y', 'colour', 'description', 'aliases', 'badges', 'attributes', 'sources'] as const),
  ...(['day', 'session', 'layer', 'rule', 'certainty', 'evidence', 'attribute', 'out', 'private'] as const),
];

/** A mapping as somebody might leave it who tries out what there is. */
function alter(mapping: Mapping, pick: Pick): Mapping {
  const columns = mapping.columns.map((column): ColumnMapping => {
    if (!pick.chance(0.4)) return column;
    const separator = pick.from(['', '|', ';', '\n', ',', '/'] as const);
    return {
      label: pick.chance(0.1) ? anyValue(pick) : column.label,
      meaning: pick.from(MEANINGS),
      separator,
      hasDecimalComma: pick.chance(0.5),
    };
  });
  const role = pick.from(['person', 'initiative', 'place', 'theme', 'session', 'event', 'other'] as const);
  return { ...mapping, columns, role, isDirected: pick.chance(0.5) };
}
