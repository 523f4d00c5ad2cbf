import * as v from 'valibot';
import { failure, type Result, success } from '../base/result.ts';
import type { DatasetFault } from './parse.ts';

/** Reads a JSON file of a given schema; the faults name the path of each. */
export function parseFile<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  file: string,
): Result<v.InferOutput<Schema>, DatasetFault> {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    if (parsed.success) return success(parsed.output);
    const faults = parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
    return failure({ file, faults });
  } catch (error) {
    return failure({ file, faults: [{ path: '', message: `is not JSON: ${(error as Error).message}` }] });
  }
}
