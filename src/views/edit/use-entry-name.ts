import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import { takeTyped } from '../typed-early.ts';
import { useSelector } from '../use-app.ts';

/**
 * The name of an entry that is to be added. Half typed it is kept as long as the tab, so that a page that is loaded
 * anew still has it; what was typed before its field was there is in it, `onEarly` hears the names that were typed to
 * their end, and the next letter goes to `field`.
 */
export function useEntryName(field: RefObject<HTMLInputElement | null>, onEarly: (name: string) => void) {
  const key = `jejaring.unfinished.${useSelector((state) => state.document.id)}`;
  const [name, setText] = useState(() => read(key));
  const setName = (next: string) => {
    setText(next);
    try {
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    } catch {
      // Where nothing is kept it lasts as long as the field.
    }
  };
  const takeEarly = useEffectEvent(() => {
    const { names, rest } = takeTyped();
    for (const one of names) onEarly(toTyped(one));
    if (rest !== '') setName(name + rest);
    if (rest !== '' || names.length > 0) field.current?.focus();
  });
  // Before the next key can come: between the field and its focus letters would be lost.
  useLayoutEffect(() => takeEarly(), []);
  return { name, words: toTyped(name), setName };
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
