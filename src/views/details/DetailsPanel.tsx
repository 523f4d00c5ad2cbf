import { type ReactNode, useEffect, useRef } from 'react';
import { detailsMessages } from '../../language/details.ts';
import { Arriving } from '../Arriving.tsx';
import { moveFocus } from '../focus-targets.ts';
import { useLatePart } from '../late-part.ts';
import panel from '../Panel.module.css';
import { useAct, useAppStore, useMessages, useSelector } from '../use-app.ts';
import { CHOSEN } from './chosen-part.ts';
import { Overview } from './Overview.tsx';
import { PanelHead } from './PanelHead.tsx';
import { selectSubject } from './subject.ts';
import { applyWalk, WalkContext } from './walk.ts';

/** What is selected, in full; with nothing selected, an overview of what the map shows. */
export function DetailsPanel() {
  const say = useMessages(detailsMessages);
  const subject = useSelector(selectSubject);
  const isChosen = subject !== '';
  const arrival = useLatePart(CHOSEN, isChosen);
  const isThere = !isChosen || arrival.value !== null;
  const act = useAct();
  const store = useAppStore();
  const root = useRef<HTMLElement>(null);
  const walkedTo = useRef<string | null>(null);
  const shown = useRef(subject);

  // The button that was pressed is gone with the old content: the focus goes on to the new heading, once that is
  // there. After a selection on the map it stays where it is.
  useEffect(() => {
    if (shown.current === subject || !isThere) return;
    shown.current = subject;
    toTop(root.current);
    if (walkedTo.current === subject) root.current?.querySelector('h2')?.focus({ preventScroll: true });
    walkedTo.current = null;
  }, [subject, isThere]);

  // Escape leads back to the map, as Enter on the map led here; from a field also where nothing is chosen.
  useEffect(() => {
    const section = root.current;
    const leave = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key !== 'Escape' || event.defaultPrevented || isBusyBox(event.target)) return;
      if (!isChosen && !isField) return;
      event.preventDefault();
      if (isChosen) act(applyWalk, null);
      // What was opened from a list is closed to that list, which takes the keyboard itself.
      if (store.getState().session.panel === 'details') moveFocus('graph');
    };
    section?.addEventListener('keydown', leave);
    return () => section?.removeEventListener('keydown', leave);
  });

  const walk = (id: string | null) => {
    walkedTo.current = id ?? '';
    act(applyWalk, id);
  };
  // What is late or does not come can be closed like what is there.
  const frame = (content: ReactNode) => (
    <>
      <PanelHead kicker={null} heading={say.details} />
      {content}
    </>
  );
  return (
    <WalkContext value={walk}>
      <section ref={root} className={panel.panel} aria-label={say.details}>
        {isChosen ? <Arriving arrival={arrival} frame={frame} /> : <Overview />}
      </section>
    </WalkContext>
  );
}

/** Scrolls a panel to its beginning. With a list of names open in it the sheet scrolls, and not the panel. */
function toTop(panel: HTMLElement | null): void {
  const sheet = panel?.closest('aside');
  for (let part = panel; part && part !== sheet; part = part.parentElement) {
    if (part.scrollTop !== 0) part.scrollTop = 0;
  }
}

/** Whether a box to choose from has a list to close or typing to take back: its own listener comes after this one. */
const isBusyBox = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement &&
  target.getAttribute('role') === 'combobox' &&
  (target.getAttribute('aria-expanded') === 'true' || target.value !== '');
