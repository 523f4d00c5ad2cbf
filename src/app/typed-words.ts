import { canEdit } from '../store/can-edit.ts';
import type { State } from '../store/state.ts';
import { FOCUS_TARGETS } from '../views/focus-targets.ts';

/** Letters that come closer together are a word and no commands, ms. */
const GAP = 300;
const LETTER = /^\p{L}$/u;

/** A command by its key, as far as it matters here: `makes`: it leaves something behind. */
interface Keyed {
  readonly makes?: boolean;
}

/** The field for the next name, where a network is edited and one sees it. */
function findNameField(state: State): HTMLInputElement | null {
  const field = canEdit(state) ? document.getElementById(FOCUS_TARGETS.entry) : null;
  const isSeen = field instanceof HTMLInputElement && (field.checkVisibility?.() ?? true);
  return isSeen && !field.closest('[inert]') ? field : null;
}

/** Puts letters into a field as if they were typed there, and the next ones go there too. */
function type(field: HTMLInputElement, letters: string): void {
  field.focus();
  field.setRangeText(letters, field.value.length, field.value.length, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Somebody who types a name while nothing takes it means no commands: of letters that come close together none is one.
 * Where there is a field for names they go there, the first of them too, which waits as long for a second one as does a
 * command that makes something. `take` hears of each key that nothing has taken, with its command and what runs that;
 * it gives back whether it has seen to it.
 */
export function watchWords() {
  let last = { key: '', at: 0, isWord: false };
  let waiting: { readonly clock: number; readonly letter: string } | null = null;

  const take = (state: State, key: string, command: Keyed | undefined, run: () => void): boolean => {
    if (!LETTER.test(key)) return false;
    const at = Date.now();
    const isClose = at - last.at < GAP;
    const isWord = isClose && (last.isWord || last.key !== key);
    last = { key, at, isWord };
    const field = findNameField(state);
    const before = isClose ? (waiting?.letter ?? '') : '';
    if (isWord) {
      stop();
      if (field) type(field, before + key);
      return true;
    }
    if (field && !command) type(field, key);
    else if (command && (field || command.makes)) {
      stop();
      const clock = window.setTimeout(() => {
        waiting = null;
        run();
      }, GAP);
      waiting = { clock, letter: key };
    } else return false;
    return true;
  };
  const stop = () => {
    clearTimeout(waiting?.clock);
    waiting = null;
  };
  return { take, stop };
}
