import type { NodeRecord } from '../../dataset/schema.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { useMessages } from '../use-app.ts';
import styles from './Edit.module.css';

/** Where something was read from; for whoever looks after the data alone. */
export function OriginList({ origin = [] }: { readonly origin?: NodeRecord['origin'] }) {
  const say = useMessages(moreEditorMessages);
  if (origin.length === 0) return null;
  return (
    <p className={styles.hint}>
      {say.readFrom} {origin.map(say.placeOf).join('; ')}
    </p>
  );
}
