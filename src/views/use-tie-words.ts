import { numberAt } from '../base/assert.ts';
import { frameMessages } from '../language/frame.ts';
import { tieMessages } from '../language/ties.ts';
import { selectNetwork } from '../store/selectors.ts';
import { useMessages, useSelector, useVisibility } from './use-app.ts';

/** How many ties a node has and shows: `long` as `2 of 8 ties shown`, and whether it is only the frame; `short` as `2 of 8`. */
export function useTieWords(): (node: number) => { readonly long: string; readonly short: string } {
  const say = useMessages(tieMessages);
  const { degree } = useSelector(selectNetwork);
  const sayFrame = useMessages(frameMessages);
  const { shownTies, frame } = useVisibility();
  return (node) => {
    const counts = [numberAt(shownTies, node), numberAt(degree, node)] as const;
    return { long: sayFrame.mark(say.ties(...counts), frame.includes(node)), short: say.count(...counts) };
  };
}
