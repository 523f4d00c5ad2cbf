import { type KeyboardEvent, useEffect, useId, useState } from 'react';

/** What there is to choose from, and what becomes of it. */
export interface Choosing {
  /** How many options there are. */
  readonly count: number;
  /** The place of the option that Enter takes as long as nobody has gone to another; -1: none. */
  readonly start: number;
  /** Whether there is something to show besides options, such as that nothing was found. */
  readonly hasNote: boolean;
  /** Whether the options for what is typed have not come yet: an Enter counts once they have. */
  readonly isWaiting: boolean;
  /** Whether they cannot come. */
  readonly hasFailed?: boolean;
  /** Asks for them again. */
  readonly onRetry?: () => void;
  readonly onChoose: (place: number) => void;
  /** Another option is at hand; -1: none any more. */
  readonly onActivate?: (place: number) => void;
  /** Enter where there is nothing to choose. Whether it means something; else the list opens. */
  readonly onEnter?: () => boolean;
  /** Escape, which has closed the list if `wasOpen`. Whether there was typing to take back. */
  readonly onEscape: (wasOpen: boolean) => boolean;
  /** Whether the page has led the focus here: then nothing opens by itself. */
  readonly isLed?: () => boolean;
  /** The field was left, and nothing will be chosen. */
  readonly onLeave?: () => void;
}

/**
 * How a text field and its list of options behave, by the ARIA pattern: the focus stays in the field, the list opens
 * with typing, focus, a click or an arrow, keys go through it round its ends, Enter takes, Escape closes and then takes
 * back. `list` is the id of the list box; its options are this and their place, from 0. `field` is for `Combobox`, and
 * `change` is to be called when the text is another one.
 */
export function useCombobox(choosing: Choosing) {
  const { count, start, hasNote, isWaiting, hasFailed = false } = choosing;
  const list = useId();
  const [isFocused, setFocused] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<number | null>(null);
  const [isEntered, setEntered] = useState(false);
  const active = Math.min(asked ?? start, count - 1);
  const hasPopup = isOpen && (count > 0 || hasNote);
  const hasList = isOpen && count > 0;

  const open = () => setOpen(true);
  const close = () => {
    setOpen(false);
    choosing.onActivate?.(-1);
  };
  const activate = (place: number) => {
    setAsked(place);
    choosing.onActivate?.(place);
  };
  const choose = (place: number) => {
    if (place < 0 || place >= count) return false;
    close();
    setEntered(false);
    choosing.onChoose(place);
    return true;
  };
  const change = () => {
    open();
    setAsked(null);
    setEntered(false);
    choosing.onActivate?.(-1);
  };

  // Enter came before the options: now they are there, or will not be while anybody is here.
  useEffect(() => {
    if (!isEntered || (isWaiting && (isFocused || !hasFailed))) return;
    setEntered(false);
    const isChosen = !hasFailed && choose(start);
    if (!isChosen && !isFocused) choosing.onLeave?.();
  });

  const enter = () => {
    if (hasList && choose(active)) return;
    if (isWaiting) {
      if (hasFailed) choosing.onRetry?.();
      setEntered(true);
      open();
    } else if (!choosing.onEnter?.()) open();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // Some browsers end a composition before they tell of its last key, which then is 229.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key } = event;
    const goal = hasList ? toNextOption(key, active, count) : null;
    if (key === 'Escape') {
      setEntered(false);
      if (hasPopup) close();
      // What closes the list or takes back the typing is meant for nobody else.
      if (choosing.onEscape(hasPopup) || hasPopup) event.preventDefault();
      return;
    }
    if (key === 'Enter') enter();
    else if (goal !== null) activate(goal);
    else if (count > 0 && !hasList && (key === 'ArrowDown' || key === 'ArrowUp')) open();
    else return;
    event.preventDefault();
  };

  const field = {
    list,
    hasList,
    active,
    onKeyDown: press,
    onClick: open,
    onFocus: () => {
      setFocused(true);
      if (!choosing.isLed?.()) open();
      setAsked(null);
    },
    onBlur: () => {
      setFocused(false);
      close();
      if (!isEntered) choosing.onLeave?.();
    },
  };
  return { list, field, active, hasPopup, hasList, isOpen, activate, choose, change };
}

/** Where a key leads in a list, round its ends; null: it is not about the list. */
function toNextOption(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
