import { useEffect } from 'react';
import { canEdit } from '../store/can-edit.ts';
import { selectIsBlank } from '../store/holdings.ts';
import type { State } from '../store/state.ts';
import { FOCUS_TARGETS } from '../views/focus-targets.ts';
import { hasTyped, noteTyped } from '../views/typed-early.ts';
import { useAppStore } from '../views/use-app.ts';
import { type CommandId, commandOfKey } from './commands.ts';
import { watchFieldHistory } from './field-history.ts';
import { isMeantForControl } from './key-owner.ts';
import { useShortcutPreference } from './shortcut-preference.ts';
import { watchWords } from './typed-words.ts';

/**
 * Whether a key press is meant for what has the focus and not for the page. In a field Undo and Redo are the page's
 * where the field has nothing of its own to take back or do again.
 */
function isTaken(
  event: KeyboardEvent,
  id: CommandId | undefined,
  fields: ReturnType<typeof watchFieldHistory>,
): boolean {
  const { target, key } = event;
  if (event.defaultPrevented || event.isComposing || event.altKey) return true;
  return id === 'undo' || id === 'redo' ? fields.keeps(target, id) : isMeantForControl(target, key);
}

/** A network that has just been begun asks for its first name: what is typed before that field is there is no command. */
const isBeginning = (state: State): boolean =>
  canEdit(state) &&
  selectIsBlank(state) &&
  state.document.past.length === 0 &&
  state.session.view === 'map' &&
  state.session.panel === 'details' &&
  document.getElementById(FOCUS_TARGETS.entry) === null;

/** Whether a key belongs to a name that is typed before its field is there: a letter, or what follows one. */
function isFirstName({ key, target, ctrlKey, metaKey, altKey, defaultPrevented, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented || isComposing) return false;
  if (target instanceof Element && target.matches('input, textarea, select')) return false;
  return hasTyped() ? key.length === 1 || key === 'Enter' || key === 'Backspace' : /^[\p{L}\p{N}]$/u.test(key);
}

/** The key as commands name it: Mod is Ctrl, or Command on a Mac. */
function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  return ctrlKey || metaKey ? `Mod+${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}` : key;
}

/**
 * Runs commands by their keys, while no dialog is open and nothing is being typed; `allowed` names those that
 * make sense where not everything is there. It must be the same list each time.
 */
export function useCommands(allowed?: readonly CommandId[]): void {
  const store = useAppStore();
  const singleKeys = useShortcutPreference();
  useEffect(() => {
    const fields = watchFieldHistory(document);
    const words = watchWords();
    let before = store.getState().session;
    const watch = () => {
      before = store.getState().session;
    };
    const listen = (event: KeyboardEvent) => {
      if (isFirstName(event) && store.getState().moment.dialog === null && isBeginning(store.getState())) {
        event.preventDefault();
        noteTyped(event.key);
        return;
      }
      // Esc takes one step back, and whatever has the focus goes first: a change of the view was that step.
      if (event.key === 'Escape' && store.getState().session !== before) return;
      const command = commandOfKey(nameOf(event));
      if (
        (allowed && !(command && allowed.includes(command.id))) ||
        isTaken(event, command?.id, fields) ||
        store.getState().moment.dialog !== null
      )
        return;
      if (event.key.length === 1 && (!singleKeys || isBeginning(store.getState()))) return;
      const canRun = () => command?.isEnabled(store.getState()) && store.getState().moment.dialog === null;
      const run = () => canRun() && command?.run(store);
      const isPlain = !event.ctrlKey && !event.metaKey && !allowed;
      if (isPlain && words.take(store.getState(), event.key, canRun() ? command : undefined, run)) {
        return event.preventDefault();
      }
      if (!canRun()) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', watch, { capture: true });
    document.addEventListener('keydown', listen);
    return () => {
      fields.stop();
      words.stop();
      document.removeEventListener('keydown', watch, { capture: true });
      document.removeEventListener('keydown', listen);
    };
  }, [store, singleKeys, allowed]);
}
