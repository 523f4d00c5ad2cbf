import { toWritten } from './text.ts';

/** Objects with their fields by name. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** What a record or a part of one says, as a key: in whatever order its fields were written. */
export const toRecordKey = (record: unknown): string => JSON.stringify(toWritten(record), inOrder) ?? '';

/** Whether both say the same. A file that was read anew has its fields in the order of the schema. */
export const isSameRecord = (one: unknown, other: unknown): boolean =>
  one === other || toRecordKey(one) === toRecordKey(other);
