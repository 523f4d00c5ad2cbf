import { useEffect } from 'react';
import { canEdit } from '../../store/can-edit.ts';
import { useLatePart } from '../../views/late-part.ts';
import { useAppStore, useSelector } from '../../views/use-app.ts';
import { EDITS } from './edits-part.ts';

/** Fetches what goes on beside edits for whoever opens a network that can be edited, and lets it go on. */
export function useEdits(): void {
  const store = useAppStore();
  const { value } = useLatePart(EDITS, useSelector(canEdit));
  useEffect(() => value?.finishTies(store), [value, store]);
}
