import { sameAsMessages } from '../language/same-as.ts';
import { applySelect } from '../store/selection.ts';
import { selectNetwork } from '../store/selectors.ts';
import { Button } from '../ui/Button.tsx';
import styles from './SameAs.module.css';
import { useAlike } from './use-alike.ts';
import { useAct, useLanguage, useMessages, useSelector } from './use-app.ts';

interface SameAsProps {
  /** What is being typed for a new entry. */
  readonly name: string;
  readonly kind: string;
  /** The one that is there was meant, and is selected now. */
  readonly onTake: (id: string) => void;
}

/** Says who a new entry may be already, where somebody is like it; a press takes that one, and nothing does so by itself. */
export function SameAs({ name, kind, onTake }: SameAsProps) {
  const say = useMessages(sameAsMessages);
  const language = useLanguage();
  const act = useAct();
  const id = useAlike(name, kind);
  const { nodes, nodeIndex, kinds } = useSelector(selectNetwork);
  const node = id === null ? undefined : nodes[nodeIndex.get(id) ?? -1];
  const take = () => {
    if (!node) return;
    onTake(node.id);
    act(applySelect, node.id);
  };
  return (
    <span role="status" className={styles.same}>
      {node && (
        <>
          <span dir="auto">{say.mayBe(node.label[language], kinds.get(node.kind)?.label[language] ?? '')}</span>{' '}
          <Button
            look="quiet"
            onClick={take}
            // In a row of a table Enter, and leaving the row, add what was typed.
            onMouseDown={(event) => event.preventDefault()}
            onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
          >
            {say.take}
          </Button>
        </>
      )}
    </span>
  );
}
