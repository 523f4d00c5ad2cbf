import { appMessages } from '../language/app.ts';
import { canEdit } from '../store/can-edit.ts';
import { applyPanel } from '../store/questions.ts';
import { applySelect } from '../store/selection.ts';
import { Icon } from '../ui/Icon.tsx';
import { moveFocus } from '../views/focus-targets.ts';
import { useAct, useMessages, useSelector } from '../views/use-app.ts';
import styles from './Header.module.css';

/** Beside the title of a network of the visitor's own: whose it is, and where it can be edited the way to its title. */
export function OwnMark() {
  const say = useMessages(appMessages);
  const act = useAct();
  const isOwn = useSelector((state) => state.document.origin === 'own');
  const isEditable = useSelector(canEdit);
  if (!isOwn) return null;
  const words = <span>{say.ownNetwork}</span>;
  if (!isEditable) return <p className={styles.own}>{words}</p>;
  const rename = () => {
    act(applySelect, null);
    act(applyPanel, 'details');
    moveFocus('title', (field) => field instanceof HTMLInputElement && field.select());
  };
  return (
    <button type="button" className={styles.own} aria-label={say.renameOwn} title={say.renameOwn} onClick={rename}>
      <Icon name="edit" />
      {words}
    </button>
  );
}
