import { latePart } from '../../views/late-part.ts';
import { loadPart } from '../../views/load-part.ts';

/** What goes on beside edits: fetched for whoever opens a network that can be edited. */
export const EDITS = latePart(() => loadPart(() => import('./follow-edits.ts')));
