import type { ComponentType, ReactNode } from 'react';
import { Arriving } from '../views/Arriving.tsx';
import { type LatePart, useLatePart } from '../views/late-part.ts';

interface LateViewProps {
  readonly part: LatePart<ComponentType>;
  /** As of `Arriving`. */
  readonly frame?: (content: ReactNode) => ReactNode;
}

/** A view that is fetched when it is first shown. */
export function LateView({ part, ...rest }: LateViewProps) {
  return <Arriving arrival={useLatePart(part)} {...rest} />;
}
