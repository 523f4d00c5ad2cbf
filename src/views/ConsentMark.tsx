import { toHeldBack } from '../dataset/consent.ts';
import type { Consent } from '../dataset/vocabulary.ts';
import { consentMessages } from '../language/consent.ts';
import styles from './ConsentMark.module.css';
import { useMessages } from './use-app.ts';

/** Says of whom little or nothing is told to others; nothing at others. */
export function ConsentMark({ consent }: { readonly consent: Consent | undefined }) {
  const say = useMessages(consentMessages);
  const heldBack = toHeldBack(consent);
  return heldBack && <span className={styles.mark}>{say.mark(heldBack)}</span>;
}
