import { useEffect, useRef } from 'react';
import { detailsMessages } from '../../language/details.ts';
import { applySelect } from '../../store/selection.ts';
import { moveFocus } from '../focus-targets.ts';
import panel from '../Panel.module.css';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { NodeDetails } from './NodeDetails.tsx';
import { Overview } from './Overview.tsx';
import { SeveralDetails } from './SeveralDetails.tsx';
import { isAboutTie, selectSubject } from './subject.ts';
import { TieDetails } from './TieDetails.tsx';
import { applyWalk, WalkContext } from './walk.ts';

/** What is selected, in full; with nothing selected, an overview of what the map shows. */
export function DetailsPanel() {
  const say = useMessages(detailsMessages);
  const subject = useSelector(selectSubject);
  const isTie = useSelector(isAboutTie);
  const act = useAct();
  const root = useRef<HTMLElement>(null);
  const walkedTo = useRef<string | null>(null);
  const shown = useRef(subject);

  // The button that was pressed is gone with the old content: the focus goes on to the new heading. After
  // a selection on the map it stays where it is.
  useEffect(() => {
    if (shown.current === subject) return;
    shown.current = subject;
    if (root.current) root.current.scrollTop = 0;
    if (walkedTo.current === subject) root.current?.querySelector('h2')?.focus({ preventScroll: true });
    walkedTo.current = null;
  }, [subject]);

  // Escape leads back to the map, as Enter on the map led here.
  useEffect(() => {
    const section = root.current;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || shown.current === '') return;
      event.preventDefault();
      act(applySelect, null);
      moveFocus('graph');
    };
    section?.addEventListener('keydown', leave);
    return () => section?.removeEventListener('keydown', leave);
  });

  const walk = (id: string | null) => {
    walkedTo.current = id ?? '';
    act(applyWalk, id);
  };
  const ids = subject === '' ? [] : subject.split(' ');
  const [first] = ids;
  return (
    <WalkContext value={walk}>
      <section ref={root} className={panel.panel} aria-label={say.details}>
        {first === undefined && <Overview />}
        {first !== undefined && isTie && <TieDetails key={first} id={first} />}
        {first !== undefined && !isTie && ids.length === 1 && <NodeDetails key={first} id={first} />}
        {ids.length > 1 && <SeveralDetails ids={ids} />}
      </section>
    </WalkContext>
  );
}
