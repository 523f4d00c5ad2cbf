import { type RefObject, useState } from 'react';
import { applyQuery } from '../../store/filtering.ts';
import { applyWhomToMeet } from '../../store/meeting.ts';
import { applyConnection } from '../../store/questions.ts';
import { applyReveal } from '../../store/reveal.ts';
import { applyHover } from '../../store/selection.ts';
import { useCombobox } from '../../ui/use-combobox.ts';
import { moveFocus } from '../focus-targets.ts';
import { useAct } from '../use-app.ts';
import { useResults } from './use-results.ts';

/**
 * What the search finds for a query, and what keys and clicks make of it. `wake` fetches what it needs, before anything
 * is typed; `put` puts a text into the box.
 */
export function useSearchBox(query: string, input: RefObject<HTMLInputElement | null>) {
  const act = useAct();
  const [isTouched, setTouched] = useState(false);
  const { value: results, trouble, tryAgain } = useResults(query, isTouched || query !== '');
  const hits = results?.list ?? [];
  const command = results?.command ?? null;
  // The command is the first place.
  const before = command ? 1 : 0;
  const isAsked = query.trim() !== '';
  const hasFailed = trouble !== null && isAsked;

  const put = (text: string) => {
    act(applyQuery, text);
    setTouched(true);
    box.change();
  };
  const box = useCombobox({
    count: before + hits.length,
    start: results?.start ?? -1,
    hasNote: results !== null || hasFailed,
    isWaiting: results === null && isAsked,
    hasFailed,
    onRetry: tryAgain,
    onChoose: (place) => {
      if (command && place === 0) {
        if (command.of === 'path') act(applyConnection, command.actor.id, command.partner.id);
        else act(applyWhomToMeet, command.actor?.id ?? null, command.partner?.id ?? null);
        input.current?.blur();
        return moveFocus(command.of === 'path' ? 'paths' : command.partner ? 'met' : 'meeting');
      }
      const hit = hits[place - before];
      if (hit) act(applyReveal, hit.node.id);
      // What it is stands there, and what can be done with it is a few steps of the Tab key away.
      input.current?.blur();
      moveFocus('details');
    },
    onActivate: (place) => act(applyHover, hits[place - before]?.node.id ?? null),
    // A guess is no answer: the first Enter goes to it, and only another one opens it.
    onEnter: () => {
      if (!box.isOpen || hits.length === 0 || results?.start !== -1) return false;
      box.activate(0);
      return true;
    },
    onEscape: (wasOpen) => {
      if (wasOpen || query === '') return false;
      put('');
      return true;
    },
  });
  return { box, put, wake: () => setTouched(true), results, trouble: isAsked ? trouble : null, tryAgain };
}
