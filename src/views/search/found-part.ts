import { latePart } from '../late-part.ts';
import { loadPart } from '../load-part.ts';

/** What lists what was found: fetched with the index, when something is first looked for. */
export const FOUND = latePart(() => loadPart(() => import('./found.ts')));
