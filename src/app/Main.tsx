import { useEffect, useState } from 'react';
import { readLatest } from '../keep/latest.ts';
import { canEdit } from '../store/can-edit.ts';
import { selectIsBlank } from '../store/holdings.ts';
import { latePart } from '../views/late-part.ts';
import { loadPart } from '../views/load-part.ts';
import { useSelector } from '../views/use-app.ts';
import { Bar } from './Bar.tsx';
import { LateView } from './LateView.tsx';
import { Notices } from './Notices.tsx';
import type { Place } from './use-place.ts';
import { Views } from './Views.tsx';

const KEEPING = latePart(async () => (await loadPart(() => import('../views/networks/KeepingNote.tsx'))).KeepingNote);
const GO_ON = latePart(async () => (await loadPart(() => import('../views/networks/GoOn.tsx'))).GoOn);
const UNDO_OFFER = latePart(async () => (await loadPart(() => import('../views/edit/UndoOffer.tsx'))).UndoOffer);

const PRESENTATION = latePart(async () => (await loadPart(() => import('./present/Presentation.tsx'))).Presentation);

/** Whether nothing was asked for but the page: who follows a link wants what that is of. */
const isPlainAddress = (): boolean => [...new URLSearchParams(location.search).keys()].every((key) => key === 'lang');

interface MainProps {
  readonly className: string | undefined;
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
}

/** The middle: the line over the map, where there is anything on it, what there is to tell, and the views. */
export function Main({ className, place, onChoose }: MainProps) {
  const isBlank = useSelector(selectIsBlank);
  // Whoever reads an empty network as a table must find the way back to the map.
  const isOnMap = useSelector((state) => state.session.view === 'map');
  const isTold = useSelector(({ moment }) => moment.keeping !== null && moment.keeping !== 'kept');
  const isPresenting = useSelector(({ moment }) => moment.presenting !== null);
  const isEditable = useSelector(canEdit);
  const { id, origin } = useSelector((state) => state.document);
  const [isPlain, setPlain] = useState(false);
  // What the browser knows the built page does not.
  useEffect(() => setPlain(isPlainAddress() && readLatest() !== null), []);
  return (
    <main id="main" tabIndex={-1} className={className}>
      {!(isBlank && isOnMap) && <Bar place={place} onChoose={onChoose} />}
      <Notices />
      {isTold && <LateView part={KEEPING} />}
      {isEditable && <LateView key={id} part={UNDO_OFFER} />}
      <Views>{isPlain && origin === 'published' && isOnMap && !isPresenting && <LateView part={GO_ON} />}</Views>
      {isPresenting && <LateView part={PRESENTATION} />}
    </main>
  );
}
