import { useEffect, useMemo, useState } from 'react';
import { advance } from '../../base/steps.ts';
import type { ThemeName } from '../../scene/palette.ts';
import type { State } from '../../store/state.ts';
import { today } from './asked-for.ts';
import { type BuiltPicture, buildInSteps, buildPicture } from './build-picture.ts';
import { type Choice, isPicture } from './choice.ts';
import { toView } from './view.ts';

/** How long the page may be busy with a picture without a breath, ms. */
export const SLICE = 24;
/** A picture of no more nodes and ties is made at once. */
const FEW = 1000;

export interface PictureState {
  /** Null where there is nothing to show, and until it is made. */
  readonly picture: BuiltPicture | null;
  readonly isMaking: boolean;
}

/** The picture of a choice, made in slices where it is large; another choice, or the end of the dialog, stops it. */
export function usePicture(state: State, choice: Choice, look: ThemeName): PictureState {
  const [day] = useState(today);
  const { nodes, edges } = state.document.dataset;
  const isLarge = nodes.length + edges.length > FEW;
  const request = useMemo(
    () => (isPicture(choice.format) ? ([toView(state), choice, look, day] as const) : null),
    [state, choice, look, day],
  );
  const atOnce = useMemo(() => (request && !isLarge ? buildPicture(...request) : null), [request, isLarge]);
  const [made, setMade] = useState<{ readonly by: unknown; readonly picture: BuiltPicture | null } | null>(null);
  useEffect(() => {
    if (!request || !isLarge) return;
    const steps = buildInSteps(...request);
    const goOn = () => {
      const end = advance(steps, SLICE);
      if (end) setMade({ by: request, picture: end.result });
      else timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [request, isLarge]);
  if (!request || !isLarge) return { picture: atOnce, isMaking: false };
  return made?.by === request ? { picture: made.picture, isMaking: false } : { picture: null, isMaking: true };
}
