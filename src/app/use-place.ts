import { useEffect, useState } from 'react';
import { SCREENS } from '../base/measures.ts';
import { selectHasSessions } from '../store/holdings.ts';
import { applySheet, applyView } from '../store/preferences.ts';
import type { ViewName } from '../store/state.ts';
import { useAct, useSelector } from '../views/use-app.ts';
import { useMedia } from '../views/use-media.ts';

/** What fills the screen of a phone; on wider ones the programme stands below and is no place of its own. */
export type PagePlace = ViewName | 'programme';

/** The chosen place and the way to another one. The programme is not kept in the address: it is no view of its own. */
export function usePlace(): readonly [PagePlace, (place: PagePlace) => void] {
  const act = useAct();
  const view = useSelector((state) => state.session.view);
  // Another file may have none.
  const hasSessions = useSelector(selectHasSessions);
  const [programme, setProgramme] = useState(false);
  // The tab exists below this width only.
  const isWide = useMedia(SCREENS['beyond-phone']);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is left when the width changes
  useEffect(() => setProgramme(false), [isWide]);
  const choose = (place: PagePlace) => {
    setProgramme(place === 'programme');
    act(applySheet, null);
    if (place !== 'programme') act(applyView, place);
  };
  return [programme && hasSessions ? 'programme' : view, choose];
}
