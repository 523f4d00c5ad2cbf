import { searchMessages } from '../language/search.ts';
import type { Hit } from '../network/search.ts';
import { selectNetwork } from '../store/selectors.ts';
import styles from './HitReason.module.css';
import { Marked } from './Marked.tsx';
import { type Reason, toOwnReason, toReason } from './to-reason.ts';
import { useLanguage, useMessages, useSelector } from './use-app.ts';

interface HitReasonProps {
  readonly hit: Hit;
  readonly query: string;
  /** Whether a description is to be in the visitor's language. */
  readonly isOwn?: boolean;
}

/** Why a hit is one, in a line below its name; nothing where the name or kind says so. */
export function HitReason({ hit, query, isOwn = false }: HitReasonProps) {
  const reason = (isOwn ? toOwnReason : toReason)(useSelector(selectNetwork), hit, query, useLanguage());
  return reason && <ReasonLine reason={reason} query={query} />;
}

interface ReasonLineProps {
  readonly reason: Reason;
  readonly query: string;
}

/** A reason as such a line. */
export function ReasonLine({ reason: { why, text, lang }, query }: ReasonLineProps) {
  const say = useMessages(searchMessages);
  return (
    <span className={`clamped ${styles.reason}`}>
      {why !== 'ties' && why !== 'held' && <span className={styles.why}>{say[why]}: </span>}
      <span lang={lang}>
        <Marked text={text} query={query} />
      </span>
    </span>
  );
}
