import { filterMessages } from '../../language/filters.ts';
import { applyLeftOut } from '../../store/filtering.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import { Segments } from './Segments.tsx';

/** Whether what the filters leave out goes or stays faintly. */
export function LeftOutChoice() {
  const say = useMessages(filterMessages);
  const leftOut = useSelector((state) => state.session.leftOut);
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
    </Facet>
  );
}
