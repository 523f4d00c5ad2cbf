import { fingerprintBytes } from '../dataset/fingerprint.ts';
import type { Source } from './reading.ts';

/** Tells whether another file holds the very same. O(bytes). */
export const printSource = ({ bytes }: Pick<Source, 'bytes'>): string => fingerprintBytes(bytes);
