import { toHeldBack } from '../../dataset/consent.ts';
import { findMail } from '../../dataset/private-words.ts';
import type { NodeRecord } from '../../dataset/schema.ts';

/** Where mail to a node goes; '' where its record has no address, and where it is not to be shown to others. */
export const findAddress = ({ attributes, consent }: NodeRecord): string =>
  toHeldBack(consent) ? '' : findMail(attributes);
