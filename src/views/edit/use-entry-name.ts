import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { toTyped } from '../../base/sound-text.ts';
import { takeTyped } from '../typed-early.ts';
import { useUnfinished } from '../use-unfinished.ts';

/**
 * The name of an entry that is to be added. What was typed before its field was there is in it, `onEarly` hears the
 * names that were typed to their end, and the next letter goes to `field`.
 */
export function useEntryName(field: RefObject<HTMLInputElement | null>, onEarly: (name: string) => void) {
  const [name, setName] = useUnfinished('entry');
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
