import { useEffect, useRef } from 'react';
import { detailsMessages } from '../../language/details.ts';
import { applySelect } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { NodeDetails } from './NodeDetails.tsx';
import { Overview } from './Overview.tsx';
import { SeveralDetails } from './SeveralDetails.tsx';
import { TieDetails } from './TieDetails.tsx';
import { applyWalk, WalkContext } from './walk.ts';

/** The tie, node or nodes that the panel is about, as one word to compare; empty for the overview. */
const selectSubject = (state: State): string => {
  const { edge, selection } = state.session;
  const { nodeIndex, edgeIndex } = selectNetwork(state);
  if (edge !== null && edgeIndex.has(edge)) return edge;
  return selection.filter((id) => nodeIndex.has(id)).join(' ');
};

/** What is selected, in full; with nothing selected, an overview of what the map shows. */
export function DetailsPanel() {
  const say = useMessages(detailsMessages);
  const subject = useSelector(selectSubject);
  const isTie = useSelector((state) => selectNetwork(state).edgeIndex.has(subject));
  const act = useAct();
  const panel = useRef<HTMLElement>(null);
  const walkedTo = useRef<string | null>(null);
  const shown = useRef(subject);

  // The button that was pressed is gone with the old content: the focus goes on to the new heading. After
  // a selection on the map it stays where it is.
  useEffect(() => {
    if (shown.current === subject) return;
    shown.current = subject;
    if (panel.current) panel.current.scrollTop = 0;
    if (walkedTo.current === subject) panel.current?.querySelector('h2')?.focus({ preventScroll: true });
    walkedTo.current = null;
  }, [subject]);

  // Escape leads back to the map, as Enter on the map led here.
  useEffect(() => {
    const section = panel.current;
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
      <section ref={panel} className={styles.panel} aria-label={say.details}>
        {first === undefined && <Overview />}
        {first !== undefined && isTie && <TieDetails key={first} id={first} />}
        {first !== undefined && !isTie && ids.length === 1 && <NodeDetails key={first} id={first} />}
        {ids.length > 1 && <SeveralDetails ids={ids} />}
      </section>
    </WalkContext>
  );
}
