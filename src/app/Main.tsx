import { canEdit } from '../store/can-edit.ts';
import { selectIsBlank } from '../store/holdings.ts';
import { latePart } from '../views/late-part.ts';
import { loadPart } from '../views/load-part.ts';
import { useSelector } from '../views/use-app.ts';
import { Bar } from './Bar.tsx';
import { LateView } from './LateView.tsx';
import { Notices } from './Notices.tsx';
import { useGoOn } from './use-go-on.ts';
import type { PagePlace } from './use-place.ts';
import { Views } from './Views.tsx';
import { WhatThisIs } from './WhatThisIs.tsx';

const KEEPING = latePart(async () => (await loadPart(() => import('../views/networks/KeepingNote.tsx'))).KeepingNote);
const GO_ON = latePart(async () => (await loadPart(() => import('../views/networks/GoOn.tsx'))).GoOn);
const UNDO_OFFER = latePart(async () => (await loadPart(() => import('../views/edit/UndoOffer.tsx'))).UndoOffer);

const COMPARE_KEY = latePart(async () => (await loadPart(() => import('../views/filters/CompareKey.tsx'))).CompareKey);
const PRESENTATION = latePart(async () => (await loadPart(() => import('./present/Presentation.tsx'))).Presentation);

interface MainProps {
  readonly className: string | undefined;
  readonly place: PagePlace;
  readonly onChoose: (place: PagePlace) => void;
}

/** The middle: the line over the map, what there is to tell, what the marks of a comparison mean, and the views. */
export function Main({ className, place, onChoose }: MainProps) {
  const isBlank = useSelector(selectIsBlank);
  // Whoever reads an empty network as a table must find the way back to the map.
  const isOnMap = useSelector((state) => state.session.view === 'map');
  const isCompared = useSelector(({ session }) => session.compare !== null) && isOnMap;
  const isTold = useSelector(({ moment }) => moment.keeping !== null && moment.keeping !== 'kept');
  const isPresenting = useSelector(({ moment }) => moment.presenting !== null);
  const isEditable = useSelector(canEdit);
  const { id, origin } = useSelector((state) => state.document);
  const hasGoOn = useGoOn();
  return (
    <main id="main" tabIndex={-1} className={className}>
      {!(isBlank && isOnMap) && <Bar place={place} onChoose={onChoose} />}
      <Notices />
      {isTold && <LateView part={KEEPING} />}
      {isEditable && <LateView key={id} part={UNDO_OFFER} />}
      {isCompared && <LateView part={COMPARE_KEY} />}
      {origin === 'published' && <WhatThisIs isHere={place === 'map' && !isPresenting} />}
      <Views>{hasGoOn && <LateView part={GO_ON} />}</Views>
      {isPresenting && <LateView part={PRESENTATION} />}
    </main>
  );
}
