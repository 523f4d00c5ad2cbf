import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toWritten } from '../../src/dataset/text.ts';
import { buildDraft, type Draft } from '../../src/intake/draft/build.ts';
import type { Part } from '../../src/intake/draft/read-parts.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Reading } from '../../src/intake/reading.ts';
import { recogniseAll } from '../../src/intake/shape/recognise-all.ts';

/** A network with nothing in it, not even a kind. */
export const BLANK: Dataset = {
  format: 'jejaring-dataset',
  version: 2,
  meta: { id: 'own', title: { en: 'Own', id: 'Own', own: 'Own' }, sources: [], notes: [] },
  kinds: [],
  relations: [],
  nodes: [],
  edges: [],
  corrections: [],
};

export const readFile = (file: string | Uint8Array, name = 'list.csv'): Reading =>
  readSource({ name, bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file });

export const toParts = (reading: Reading): Part[] => {
  if (reading.kind === 'graph') return [{ graph: reading.graph }];
  if (reading.kind !== 'tables') throw new Error(`no tables: ${JSON.stringify(reading)}`);
  return recogniseAll(reading.tables);
};

/** The mapping of each table of a file. */
export const mappingsOf = (file: string | Uint8Array) =>
  toParts(readFile(file)).flatMap((part) => ('mappings' in part ? part.mappings : []));

/** The draft of files, as they are understood without anybody's help; it always passes the gate. */
export function draftOf(
  files: string | Uint8Array | readonly (string | Uint8Array)[],
  {
    base = BLANK,
    answers = new Map<string, string>(),
    name = '',
  }: { base?: Dataset; answers?: ReadonlyMap<string, string>; name?: string } = {},
): Draft {
  const list = Array.isArray(files) ? (files as readonly (string | Uint8Array)[]) : [files as string | Uint8Array];
  const parts = list.flatMap((file, index) => toParts(readFile(file, name || `file-${index + 1}`)));
  const draft = buildDraft(base, parts, answers);
  const checked = validateDataset(toWritten(draft.dataset), '');
  if (!checked.ok && draft.dataset.kinds.length > 0) throw new Error(JSON.stringify(checked.fault.faults.slice(0, 5)));
  return draft;
}

/** Entries as `Person: Ana Ruiz`, ties as `Ana Ruiz – is from – Chile`. */
export function tell({ dataset }: Draft): { entries: string[]; ties: string[] } {
  const kinds = new Map(dataset.kinds.map(({ id, label }) => [id, label.en]));
  const relations = new Map(
    dataset.relations.map(({ id, label, directed }) => [id, `${label.en}${directed === false ? ' (both ways)' : ''}`]),
  );
  const names = new Map(dataset.nodes.map(({ id, label }) => [id, label.en]));
  return {
    entries: dataset.nodes.map(({ kind, label }) => `${kinds.get(kind)}: ${label.en}`),
    ties: dataset.edges.map(
      ({ source, relation, target }) => `${names.get(source)} – ${relations.get(relation)} – ${names.get(target)}`,
    ),
  };
}

/** What was seen, as `asks unknown-end Ana`. */
export const tellIssues = ({ issues }: Draft): string[] =>
  issues.map(({ severity, code, seen }) => `${severity} ${code} ${seen}`.trim());
