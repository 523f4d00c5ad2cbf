import { latePart } from '../views/late-part.ts';
import { loadPart } from '../views/load-part.ts';

/** The words for what has changed: fetched once the map is live, since nothing changes before. */
export const ANNOUNCER = latePart(async () => (await loadPart(() => import('./announcement.ts'))).describeState);
