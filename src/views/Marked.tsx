import styles from './HitReason.module.css';
import { markMatch } from './mark-match.ts';

/** A text with what the query found in it marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  let start = 0;
  return markMatch(text, query).map((part) => {
    const key = start;
    start += part.text.length;
    return part.isMatch ? (
      <mark key={key} className={styles.match}>
        {part.text}
      </mark>
    ) : (
      <span key={key}>{part.text}</span>
    );
  });
}
