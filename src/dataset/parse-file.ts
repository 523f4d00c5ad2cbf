import * as v from 'valibot';
import { parseJson } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import { type DatasetFault, type Fault, toFault } from './fault.ts';

/** JSON text as a value, with or without a byte order mark; where it is broken is seen when that is told. */
export function readJson(text: string): Result<unknown, Fault> {
  // What a reader puts in the place of bytes that are no letter.
  if (text.includes('\ufffd')) return failure({ path: '', code: 'lost-letters' });
  const raw = parseJson(text.replace(/^\ufeff/, ''));
  return raw.ok ? raw : failure({ path: '', code: raw.fault.kind === 'broken' ? 'syntax' : 'crowded' });
}

/** Reads a JSON file of a given schema; the faults name the path of each. */
export function parseFile<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  file: string,
): Result<v.InferOutput<Schema>, DatasetFault> {
  const raw = readJson(text);
  if (!raw.ok) return failure({ file, faults: [raw.fault], text });
  const parsed = v.safeParse(schema, raw.value);
  if (parsed.success) return success(parsed.output);
  return failure({ file, faults: parsed.issues.map((issue) => toFault(issue, schema, raw.value)), text });
}
