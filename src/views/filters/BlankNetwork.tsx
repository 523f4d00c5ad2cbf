import { filterMessages } from '../../language/filters.ts';
import { canEdit } from '../../store/can-edit.ts';
import { applyDialog, applySheet, applyView } from '../../store/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { moveFocus, OPEN_FILE } from '../focus-targets.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './EmptyResult.module.css';

/** Where the map would be of a network that has nothing in it yet: says so, and what one can do. */
export function BlankNetwork() {
  const say = useMessages(filterMessages);
  const act = useAct();
  const isEditable = useSelector(canEdit);
  const isAtHome = useSelector(({ moment }) => moment.home === 'site');
  const begin = () => {
    act(applySheet, 'details');
    moveFocus('entry');
  };
  const fillTable = () => {
    act(applyView, 'table');
    moveFocus('row');
  };
  const takeExample = () => {
    act(applyDialog, 'bringIn');
    moveFocus('example');
  };
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{say.blankTitle}</p>
      <p className={styles.help}>{isEditable ? say.blankOwnHelp : say.blankHelp}</p>
      <div className={styles.ways}>
        {isEditable && <Button onClick={begin}>{say.typeFirst}</Button>}
        {isEditable && <Button onClick={fillTable}>{say.fillTable}</Button>}
        {isAtHome && <Button onClick={() => act(applyDialog, 'bringIn')}>{say.bringIn}</Button>}
        {isEditable && isAtHome && <Button onClick={takeExample}>{say.example}</Button>}
        {!isAtHome && <Button onClick={() => document.getElementById(OPEN_FILE)?.click()}>{say.openFile}</Button>}
      </div>
    </div>
  );
}
