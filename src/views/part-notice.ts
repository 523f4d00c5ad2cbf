import { addNotices } from '../language/notice.ts';
import { partNotices } from '../language/part.ts';
import type { Notice } from '../store/state.ts';
import { PartError } from './load-part.ts';

addNotices(partNotices);

/** What to tell when something was asked for and its code did not come; null for every other fault. */
export const toPartNotice = (fault: unknown): Notice | null =>
  fault instanceof PartError ? { key: 'part', values: { trouble: fault.trouble } } : null;
