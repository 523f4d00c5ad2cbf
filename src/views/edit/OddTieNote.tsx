import { editorMessages } from '../../language/editor.ts';
import { applyTieChange } from '../../store/edits.ts';
import { findOddTie } from '../../store/odd-tie.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Edit.module.css';

/** Where a tie says what is seldom meant of its two ends, says so, and offers what is likelier meant. */
export function OddTieNote({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const odd = findOddTie(network, network.edgeIndex.get(id) ?? -1);
  if (!odd) return null;
  const [from, to] = odd.kinds.map(({ label }) => label[language]);
  const { mend } = odd;
  return (
    <div className={styles.ways}>
      <p className={styles.hint}>{say.oddTie(odd.relation.label[language], from ?? '', to ?? '')}</p>
      {mend && (
        <Button onClick={() => act(applyTieChange, id, mend.tie, Date.now())}>
          {say.mendTie(mend.relation.label[language])}
        </Button>
      )}
    </div>
  );
}
