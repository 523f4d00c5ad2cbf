import { type Keeping, type State, withMoment } from './state.ts';
import { isPages } from './visits.ts';

/** What becomes of the open network in this browser is known. */
export const applyKeeping = (state: State, keeping: Keeping): State =>
  state.moment.keeping === keeping ? state : withMoment(state, { keeping });

/** The id under which this browser keeps what is open; null where it is no network of the visitor's own. */
export const selectOwnId = ({ document }: State): string | null => (document.origin === 'own' ? document.id : null);

/** Whether what is open would be lost with the page: only a file had it, or this browser does not keep it. */
export function isAtRisk(state: State): boolean {
  const { keeping } = state.moment;
  if (selectOwnId(state) === null) return !isPages(state);
  return keeping === null || keeping === 'full' || keeping === 'blocked' || keeping === 'behind';
}
