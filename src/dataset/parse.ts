import * as v from 'valibot';
import { failure, type Result, success } from '../base/result.ts';
import { shorten } from '../base/shorten.ts';
import { type DatasetFault, type Fault, type FaultCode, quote, toBroken, toFault } from './fault.ts';
import { findExcess } from './limits.ts';
import { readJson } from './parse-file.ts';
import { DATASET_VERSION, type Dataset, datasetSchema } from './schema.ts';

/** How many of the known ids a message names. */
const LISTED = 12;
const LONGEST_LIST = 300;

/**
 * The one gate for datasets: JSON text in, a dataset whose references all resolve out.
 * Used at build time and at load time alike.
 */
export function parseDataset(text: string, file: string): Result<Dataset, DatasetFault> {
  const raw = readJson(text);
  if (!raw.ok) return failure({ file, faults: [raw.fault], text });
  const dataset = validateDataset(raw.value, file);
  return dataset.ok ? dataset : failure({ ...dataset.fault, text });
}

/** As `parseDataset`, for a value that is already parsed. */
export function validateDataset(raw: unknown, file: string): Result<Dataset, DatasetFault> {
  const refuse = (faults: readonly Fault[]) => failure({ file, faults });
  const version = (raw as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > DATASET_VERSION) {
    return refuse([{ path: 'version', code: 'newer', found: version, right: DATASET_VERSION }]);
  }
  const excess = findExcess(raw);
  if (excess) {
    const { what, count, most } = excess;
    return refuse([{ path: what === 'nodes' ? 'nodes' : 'edges', code: 'long-list', found: count, right: most }]);
  }
  const parsed = v.safeParse(datasetSchema, raw);
  if (!parsed.success) return refuse(parsed.issues.map((issue) => toFault(issue, datasetSchema, raw)));
  const faults = findBrokenReferences(parsed.output);
  return faults.length > 0 ? refuse(faults) : success(parsed.output);
}

/** What a schema alone can't see: ids that are used twice, references to nothing, days that contradict each other. */
function findBrokenReferences(dataset: Dataset): Fault[] {
  const faults: Fault[] = [];
  const refuse = (keys: readonly (string | number)[], code: FaultCode, found: string, right = '') =>
    faults.push(
      toBroken(dataset, keys, { code, found: quote(found), ...(right && { right: shorten(right, LONGEST_LIST) }) }),
    );
  const collect = (list: 'kinds' | 'relations' | 'nodes' | 'edges' | 'corrections') => {
    const ids = new Set<string>();
    for (const [index, { id }] of dataset[list].entries()) {
      if (ids.has(id)) refuse([list, index, 'id'], 'twice', id);
      ids.add(id);
    }
    return ids;
  };
  const [kinds, relations, nodes, edges] = [collect('kinds'), collect('relations'), collect('nodes'), collect('edges')];
  collect('corrections');
  const list = (ids: ReadonlySet<string>) => [...ids].slice(0, LISTED).join(', ');
  const { start, end } = dataset.meta;
  for (const [key, day] of Object.entries({ start, end })) {
    if (day !== undefined && !isRealDay(day)) refuse(['meta', key], 'no-such-day', day);
  }
  if (start !== undefined && end !== undefined && end < start) refuse(['meta', 'end'], 'end-before-start', end, start);
  const sessions = new Set(dataset.kinds.filter(({ role }) => role === 'session').map(({ id }) => id));
  for (const [index, node] of dataset.nodes.entries()) {
    if (!kinds.has(node.kind)) refuse(['nodes', index, 'kind'], 'no-kind', node.kind, list(kinds));
    if (sessions.has(node.kind) && !node.session) refuse(['nodes', index, 'session'], 'no-session', node.kind);
  }
  for (const [index, edge] of dataset.edges.entries()) {
    for (const end of ['source', 'target'] as const) {
      if (!nodes.has(edge[end])) refuse(['edges', index, end], 'no-node', edge[end]);
    }
    if (!relations.has(edge.relation)) {
      refuse(['edges', index, 'relation'], 'no-relation', edge.relation, list(relations));
    }
    if (edge.layer === 'inferred' && !edge.rule) refuse(['edges', index, 'rule'], 'no-rule', '');
    // The address names nodes and ties alike, so their ids share one space.
    if (nodes.has(edge.id)) refuse(['edges', index, 'id'], 'also-node', edge.id);
  }
  for (const [index, correction] of dataset.corrections.entries()) {
    for (const [at, id] of correction.nodes.entries()) {
      if (!nodes.has(id)) refuse(['corrections', index, 'nodes', at], 'no-node', id);
    }
    for (const [at, id] of (correction.edges ?? []).entries()) {
      if (!edges.has(id)) refuse(['corrections', index, 'edges', at], 'no-tie', id);
    }
  }
  return faults;
}

/** Whether a day of the form YYYY-MM-DD is in the calendar: 31 February is not. */
function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
