import { type ComponentType, type ReactNode, useLayoutEffect } from 'react';
import { Arriving } from '../views/Arriving.tsx';
import { type LatePart, useLatePart } from '../views/late-part.ts';
import { tellLive } from '../views/tell-live.ts';

interface LateViewProps {
  readonly part: LatePart<ComponentType>;
  /** As of `Arriving`. */
  readonly frame?: (content: ReactNode) => ReactNode;
}

/** A view that is fetched when it is first shown. */
export function LateView({ part, ...rest }: LateViewProps) {
  return <Arriving arrival={useLatePart(part)} {...rest} />;
}

/** One that stands in the place of the map: what the page was waited for. */
export function LateList({ part }: { readonly part: LatePart<ComponentType> }) {
  const arrival = useLatePart(part);
  const isThere = arrival.value !== null;
  useLayoutEffect(() => {
    if (isThere) tellLive();
  }, [isThere]);
  return <Arriving arrival={arrival} />;
}
