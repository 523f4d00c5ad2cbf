import { type State, withMoment, withSession } from './state.ts';

export const hasSelection = ({ session }: State): boolean => session.selection.length > 0 || session.edge !== null;

const tellsDetails = ({ session }: State): boolean => session.panel === 'details';
const isLed = ({ session }: State): boolean => session.tour !== null;
const showsDetails = ({ moment }: State): boolean => moment.sheet === 'details';

/**
 * What follows from every change, whoever makes it. Where nothing is selected any more the sheet that told of it
 * closes, but for one that a tour goes on in. On a phone a question goes with its sheet: else the address would ask what nobody sees, and would open it
 * for whoever follows it.
 */
export function keepRules(before: State, next: State): State {
  const isCleared =
    hasSelection(before) && !hasSelection(next) && tellsDetails(next) && showsDetails(next) && !isLed(next);
  const after = isCleared ? withMoment(next, { sheet: null }) : next;
  const isClosed = showsDetails(before) && !showsDetails(after) && after.moment.isPhone;
  return isClosed && !tellsDetails(after) ? withSession(after, { panel: 'details' }) : after;
}
