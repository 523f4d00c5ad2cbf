import { latePart } from '../late-part.ts';
import { loadPart } from '../load-part.ts';

/** What tells of nodes and ties that are chosen: fetched as soon as the map is live, before the first click. */
export const CHOSEN = latePart(async () => (await loadPart(() => import('./Chosen.tsx'))).Chosen);
