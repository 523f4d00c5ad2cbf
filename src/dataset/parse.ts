import * as v from 'valibot';
import { failure, type Result, success } from '../base/result.ts';
import { findExcess } from './limits.ts';
import { DATASET_VERSION, type Dataset, datasetSchema } from './schema.ts';

/** One thing wrong with a file: where (a path such as `nodes[3].kind`) and what. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** What a file is refused for: its name and every fault found, first one first. */
export interface DatasetFault {
  readonly file: string;
  readonly faults: readonly Fault[];
}

/**
 * The one gate for datasets: JSON text in, a dataset whose references all resolve out.
 * Used at build time and at load time alike.
 */
export function parseDataset(text: string, file: string): Result<Dataset, DatasetFault> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return failure({ file, faults: [{ path: '', message: `is not JSON: ${(error as Error).message}` }] });
  }
  return validateDataset(raw, file);
}

/** As `parseDataset`, for a value that is already parsed. */
export function validateDataset(raw: unknown, file: string): Result<Dataset, DatasetFault> {
  const version = (raw as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > DATASET_VERSION) {
    const message = `is version ${version}; this app reads up to version ${DATASET_VERSION}`;
    return failure({ file, faults: [{ path: 'version', message }] });
  }
  const excess = findExcess(raw);
  if (excess) {
    const message = `has ${excess.count} entries; this app opens up to ${excess.most}`;
    return failure({ file, faults: [{ path: excess.what === 'nodes' ? 'nodes' : 'edges', message }] });
  }
  const parsed = v.safeParse(datasetSchema, raw);
  if (!parsed.success) return failure({ file, faults: parsed.issues.map(toFault) });
  const faults = findBrokenReferences(parsed.output);
  return faults.length > 0 ? failure({ file, faults }) : success(parsed.output);
}

function toFault(issue: v.BaseIssue<unknown>): Fault {
  let path = '';
  for (const item of issue.path ?? []) {
    path += typeof item.key === 'number' ? `[${item.key}]` : `${path && '.'}${String(item.key)}`;
  }
  return { path, message: issue.message };
}

/** Duplicate ids and references to nothing, which a schema alone can't see. */
function findBrokenReferences(dataset: Dataset): Fault[] {
  const faults: Fault[] = [];
  const collect = (list: string, items: readonly { readonly id: string }[]) => {
    const ids = new Set<string>();
    for (const [index, item] of items.entries()) {
      if (ids.has(item.id)) faults.push({ path: `${list}[${index}].id`, message: `"${item.id}" is used twice` });
      ids.add(item.id);
    }
    return ids;
  };
  const check = (known: ReadonlySet<string>, id: string, path: string, what: string) => {
    if (!known.has(id)) faults.push({ path, message: `"${id}" is not the id of a ${what}` });
  };
  const kinds = collect('kinds', dataset.kinds);
  const relations = collect('relations', dataset.relations);
  const nodes = collect('nodes', dataset.nodes);
  const edges = collect('edges', dataset.edges);
  collect('corrections', dataset.corrections);
  for (const [index, node] of dataset.nodes.entries()) check(kinds, node.kind, `nodes[${index}].kind`, 'kind');
  for (const [index, edge] of dataset.edges.entries()) {
    check(nodes, edge.source, `edges[${index}].source`, 'node');
    check(nodes, edge.target, `edges[${index}].target`, 'node');
    check(relations, edge.relation, `edges[${index}].relation`, 'relation');
    if (edge.layer === 'inferred' && !edge.rule) {
      faults.push({ path: `edges[${index}].rule`, message: 'an inferred tie needs the rule it follows from' });
    }
    // The address names nodes and ties alike, so their ids share one space.
    if (nodes.has(edge.id)) faults.push({ path: `edges[${index}].id`, message: `"${edge.id}" is also a node` });
  }
  for (const [index, correction] of dataset.corrections.entries()) {
    for (const [at, id] of correction.nodes.entries()) check(nodes, id, `corrections[${index}].nodes[${at}]`, 'node');
    for (const [at, id] of (correction.edges ?? []).entries()) {
      check(edges, id, `corrections[${index}].edges[${at}]`, 'tie');
    }
  }
  return faults;
}
