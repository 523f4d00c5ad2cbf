import { useContext, useEffect, useRef } from 'react';
import { detailsMessages } from '../../language/details.ts';
import { Button } from '../../ui/Button.tsx';
import { KeepCopyContext } from '../editor.ts';
import { moveFocus } from '../focus-targets.ts';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import own from './Overview.module.css';

/** The way to edit what is not the visitor's own: a copy of it is. */
export function KeepCopy() {
  const say = useMessages(detailsMessages);
  const keepCopy = useContext(KeepCopyContext);
  const isOwn = useSelector((state) => state.document.origin === 'own');
  return keepCopy && !isOwn && <Way label={say.keepCopy} onPress={keepCopy} />;
}

/** A button that is gone once it has done its work; the focus goes on to what is there then. */
function Way({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  const isPressed = useRef(false);
  useEffect(() => () => (isPressed.current ? moveFocus('details') : undefined), []);
  const press = () => {
    isPressed.current = true;
    onPress();
  };
  return (
    <div className={`${styles.section} ${own.copy}`}>
      <Button icon="edit" onClick={press}>
        {label}
      </Button>
    </div>
  );
}
