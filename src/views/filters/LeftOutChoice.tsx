import { filterMessages } from '../../language/filters.ts';
import { applyLeftOut } from '../../store/filtering.ts';
import { FOLLOWING } from '../kept-switch.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import styles from './LeftOutChoice.module.css';
import { Segments } from './Segments.tsx';

/** Whether what the filters leave out goes or stays faintly, and whether the map moves to what they leave. */
export function LeftOutChoice() {
  const say = useMessages(filterMessages);
  const leftOut = useSelector((state) => state.session.leftOut);
  const isFollowing = FOLLOWING.useIsOn();
  const act = useAct();
  const segments = [
    { value: 'hide', name: say.hide },
    { value: 'fade', name: say.fade },
  ];
  return (
    <Facet name={say.leftOut} isActive={false} onClear={() => act(applyLeftOut, 'hide')}>
      <Segments
        segments={segments}
        value={leftOut}
        onChoose={(value) => act(applyLeftOut, value === 'fade' ? 'fade' : 'hide')}
      />
      <label className={styles.follow}>
        <input type="checkbox" checked={isFollowing} onChange={(event) => FOLLOWING.set(event.currentTarget.checked)} />
        {say.follow}
      </label>
    </Facet>
  );
}
