import type { Dataset } from './schema.ts';
import type { Consent } from './vocabulary.ts';

/** What of somebody is kept from others; null where nothing is. */
export const toHeldBack = (consent: Consent = 'show'): Exclude<Consent, 'show'> | null =>
  consent === 'show' ? null : consent;

/** Whether anything of anybody is kept from others. O(nodes). */
export const holdsBack = ({ nodes }: Dataset): boolean => nodes.some(({ consent }) => toHeldBack(consent) !== null);
