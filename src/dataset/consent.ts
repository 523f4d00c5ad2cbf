import type { Dataset } from './schema.ts';
import { CONSENTS, type Consent } from './vocabulary.ts';

/** What of somebody is kept from others; null where nothing is. */
export const toHeldBack = (consent: Consent = 'show'): Exclude<Consent, 'show'> | null =>
  consent === 'show' ? null : consent;

/** Whether others must not see somebody at all, for good or until somebody has looked. */
export const isLeftOut = ({ consent }: { readonly consent?: Consent | undefined }): boolean =>
  consent === 'leave-out' || consent === 'unread';

/** The word by which less is shown, where either says anything. */
export const toStricter = (one: Consent | undefined, other: Consent | undefined): Consent | undefined =>
  CONSENTS.findLast((consent) => consent === one || consent === other);

/** Whether anything of anybody is kept from others. O(nodes). */
export const holdsBack = ({ nodes }: Dataset): boolean => nodes.some(({ consent }) => toHeldBack(consent) !== null);
