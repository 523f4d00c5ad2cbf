import { useEffect, useMemo, useState } from 'react';
import { type BuiltPicture, buildInSlices, buildPicture, today } from './build-picture.ts';
import { type Choice, isPicture } from './choice.ts';
import type { View } from './view.ts';

/** A picture of no more nodes and ties is made at once. */
const FEW = 1000;

export interface PictureState {
  /** Null where there is nothing to show, and until it is made. */
  readonly picture: BuiltPicture | null;
  readonly isMaking: boolean;
}

/** The picture of a choice, made in slices where it is large; another choice, or the end of the dialog, stops it. */
export function usePicture(view: View, choice: Choice): PictureState {
  const [day] = useState(today);
  const { nodes, edges } = view.scene.network;
  const isLarge = nodes.length + edges.length > FEW;
  const request = useMemo(
    () => (isPicture(choice.format) ? { view, wanted: { choice, day } } : null),
    [view, choice, day],
  );
  const atOnce = useMemo(
    () => (request && !isLarge ? buildPicture(request.view, request.wanted) : null),
    [request, isLarge],
  );
  const [made, setMade] = useState<{ readonly by: unknown; readonly picture: BuiltPicture | null } | null>(null);
  useEffect(() => {
    if (!request || !isLarge) return;
    let isWanted = true;
    buildInSlices(request.view, request.wanted, () => isWanted).then((picture) => {
      if (isWanted) setMade({ by: request, picture });
    });
    return () => {
      isWanted = false;
    };
  }, [request, isLarge]);
  if (!request || !isLarge) return { picture: atOnce, isMaking: false };
  return made?.by === request ? { picture: made.picture, isMaking: false } : { picture: null, isMaking: true };
}
