import { applyUnfinished } from '../store/unfinished.ts';
import { useAct, useSelector } from './use-app.ts';

/**
 * What is typed at a place of the open network and has not been added yet, and the way to type on. It is kept with
 * the network, so that who closes the page in the middle of a name finds it again. `place` names one place alone.
 */
export function useUnfinished(place: string): readonly [words: string, setWords: (words: string) => void] {
  const act = useAct();
  const words = useSelector(({ document }) => document.unfinished.get(place) ?? '');
  return [words, (next) => act(applyUnfinished, place, next)];
}
