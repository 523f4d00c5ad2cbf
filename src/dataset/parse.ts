import * as v from 'valibot';
import { failure, type Result, success } from '../base/result.ts';
import { checkRecords } from './check-records.ts';
import { type DatasetFault, type Fault, toFault } from './fault.ts';
import { findExcess } from './limits.ts';
import { migrate } from './migrate.ts';
import { readJson } from './parse-file.ts';
import { DATASET_VERSION, type Dataset, datasetSchema } from './schema.ts';

/**
 * The one gate for datasets: JSON text in, a dataset of the present version whose references all resolve out.
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
  const parsed = v.safeParse(datasetSchema, migrate(raw));
  if (!parsed.success) return refuse(parsed.issues.map((issue) => toFault(issue, datasetSchema, raw)));
  const faults = checkRecords(parsed.output);
  return faults.length > 0 ? refuse(faults) : success(parsed.output);
}
