import type { KeyboardEvent } from 'react';
import { applyRedo, applyUndo } from '../../store/editing.ts';
import { useAct } from '../use-app.ts';

/**
 * Ctrl+Z in a cell that nobody has typed in since it was reached takes the last edit back, as on the map; in one that
 * was typed in it is the field's own.
 */
export function useUndoKeys(): (event: KeyboardEvent) => void {
  const act = useAct();
  return (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (!(ctrlKey || metaKey) || altKey || !(target instanceof HTMLElement)) return;
    if (target.dataset.cell === undefined || target.dataset.typed !== undefined) return;
    const letter = key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    event.preventDefault();
    act(letter === 'y' || shiftKey ? applyRedo : applyUndo);
  };
}
