import { useEffect, useEffectEvent } from 'react';
import { applyNextKind, selectNextKind } from '../../store/next-kind.ts';
import { useAct, useSelector } from '../use-app.ts';
import { useKindChoices } from '../use-kind-choices.ts';

/** The kind of the next entry, on the map too as long as this is in sight: out of sight nobody would know of it. */
export function useNextKind() {
  const act = useAct();
  const kind = useSelector(selectNextKind);
  const kinds = useKindChoices();
  const setKind = (id: string | null) => act(applyNextKind, id);
  const forget = useEffectEvent(() => setKind(null));
  useEffect(() => () => forget(), []);
  return { kind, kinds, setKind };
}
