import { latePart } from '../late-part.ts';
import { loadPart } from '../load-part.ts';

/** The canvas, which comes beside the app. */
export const CANVAS = latePart(async () => (await loadPart(() => import('./GraphCanvas.tsx'))).GraphCanvas);
