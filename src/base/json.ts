import { failure, type Result, success } from './result.ts';

/** More values than this take too much memory to be worth a look: four times what the largest network holds. */
const MOST_VALUES = 5e6;

/** Why a text is no value: it is not JSON, or there is too much in it. */
export type JsonFault = { readonly kind: 'broken'; readonly message: string } | { readonly kind: 'too-large' };

/** As `JSON.parse`, which makes a gigabyte of 60 MB of brackets; O(length of the text). */
export function parseJson(text: string): Result<unknown, JsonFault> {
  if (text.length > MOST_VALUES && countValues(text) > MOST_VALUES) return failure({ kind: 'too-large' });
  try {
    return success(JSON.parse(text) as unknown);
  } catch (error) {
    return failure({ kind: 'broken', message: (error as Error).message });
  }
}

/** No fewer than there are: each begins a list, an object, or stands behind a comma. */
function countValues(text: string): number {
  let count = 1;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // [ { ,
    if (unit === 0x5b || unit === 0x7b || unit === 0x2c) count++;
  }
  return count;
}

/** The fields of a value that may be anything; none where it has none. */
export const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
