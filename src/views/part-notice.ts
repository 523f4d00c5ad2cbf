import { addNotices } from '../language/notice.ts';
import { partNotices, type Retried } from '../language/part.ts';
import type { Notice } from '../store/state.ts';
import { PartError } from './load-part.ts';
import { setRetry } from './retries.ts';

addNotices(partNotices);

/**
 * What to tell when something was asked for and its code did not come, with the way to ask once more; null for every
 * other fault.
 */
export function toPartNotice(fault: unknown, again: Retried, retry: () => void): Notice | null {
  if (!(fault instanceof PartError)) return null;
  setRetry(again, retry);
  return { key: 'part', values: { trouble: fault.trouble, again } };
}
