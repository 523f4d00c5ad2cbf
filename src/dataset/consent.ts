import type { Dataset } from './schema.ts';
import { CONSENTS, type Consent } from './vocabulary.ts';

/** What of somebody is kept from others; null where nothing is. */
export const toHeldBack = (consent: Consent = 'show'): Exclude<Consent, 'show'> | null =>
  consent === 'show' ? null : consent;

/** The word by which less is shown, where either says anything. */
export const toStricter = (one: Consent | undefined, other: Consent | undefined): Consent | undefined =>
  CONSENTS.findLast((consent) => consent === one || consent === other);

/** Whether anything of anybody is kept from others. O(nodes). */
export const holdsBack = ({ nodes }: Dataset): boolean => nodes.some(({ consent }) => toHeldBack(consent) !== null);
