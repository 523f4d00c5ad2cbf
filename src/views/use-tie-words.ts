import { at } from '../base/assert.ts';
import { tieMessages } from '../language/ties.ts';
import { selectNetwork } from '../store/selectors.ts';
import { useMessages, useSelector, useVisibility } from './use-app.ts';

/** How many ties a node has and shows: `long` as `2 of 8 ties shown`, `short` as `2 of 8`. */
export function useTieWords(): (node: number) => { readonly long: string; readonly short: string } {
  const say = useMessages(tieMessages);
  const { degree } = useSelector(selectNetwork);
  const { shownTies } = useVisibility();
  return (node) => {
    const counts = [at(shownTies, node), at(degree, node)] as const;
    return { long: say.ties(...counts), short: say.count(...counts) };
  };
}
