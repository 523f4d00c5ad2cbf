import { type RefObject, useState } from 'react';
import { SCREENS } from '../../base/measures.ts';
import { applyQuery } from '../../store/filtering.ts';
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
  const isAsked = query.trim() !== '';
  const hasFailed = trouble !== null && isAsked;

  const put = (text: string) => {
    act(applyQuery, text);
    setTouched(true);
    box.change();
  };
  const box = useCombobox({
    count: hits.length,
    start: results?.start ?? -1,
    hasNote: results !== null || hasFailed,
    isWaiting: results === null && isAsked,
    hasFailed,
    onRetry: tryAgain,
    onChoose: (place) => {
      const hit = hits[place];
      if (hit) act(applyReveal, hit.node.id);
      // There the box covers the map until something is chosen.
      if (!window.matchMedia?.(SCREENS.phone).matches) return;
      input.current?.blur();
      moveFocus('details');
    },
    onActivate: (place) => act(applyHover, hits[place]?.node.id ?? null),
    onEscape: (wasOpen) => {
      if (wasOpen || query === '') return false;
      put('');
      return true;
    },
  });
  return { box, put, wake: () => setTouched(true), results, trouble: isAsked ? trouble : null, tryAgain };
}
