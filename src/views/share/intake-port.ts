import { createContext } from 'react';
import type { Intake } from '../../snapshot/carrier/read-view.ts';

/**
 * Reads a file away from the page. Rejects where the signal says that it is not wanted any more, and with a PartError
 * where what reads files did not come.
 */
export type ReadFile = (file: Blob, signal: AbortSignal) => Promise<Intake>;

/** Null where there is no screen: when the page is rendered at build time. */
export const IntakeContext = createContext<ReadFile | null>(null);
