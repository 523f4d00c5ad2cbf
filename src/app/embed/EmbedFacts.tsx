import { useShownLine } from '../use-shown-line.ts';
import styles from './Embed.module.css';

/** That the map is not the whole one, and what it was asked for. */
export function EmbedFacts() {
  const line = useShownLine();
  return line === null ? null : (
    <p className={styles.facts} title={line}>
      {line}
    </p>
  );
}
