import { NO_ANSWERS } from '../analysis/answers.ts';
import { type DocumentState, PAGE_ID, toDocument } from './document.ts';
import { applyUnled } from './stage.ts';
import { INITIAL_SESSION, type State, type Visit, withMoment } from './state.ts';
import { withHandView } from './whole.ts';

/** The entry of what was open before the first entry that is known: the address names something else there. */
const BEFORE_ALL = -1;

/** Whether what is open is the page's own, which needs nothing but the page to be there again. */
export const isPages = ({ document }: State): boolean => document.id === PAGE_ID;

/** The network that the page brings along, whatever is open: as it is, else as it was left last. */
export function selectPageDocument(state: State): DocumentState {
  if (isPages(state)) return state.document;
  const left = [...state.moment.visits.values()].map(({ document }) => document);
  return left.findLast(({ id }) => id === PAGE_ID) ?? state.document;
}

function toVisit(state: State): Visit {
  const { document, session, moment } = withHandView(state);
  return { document, session, stage: moment.stage, entry: moment.entry };
}

/** The visits that there are to come back to once the entry `next` is shown instead of the present one. */
function toLeft(state: State, next: number): ReadonlyMap<number, Visit> {
  const visit = toVisit(state);
  const { document, stage, entry } = visit;
  const visits = new Map(state.moment.visits);
  if (document.origin === 'own') {
    // A network that is kept is the same wherever it was open: an older one would be written over it.
    for (const [count, other] of visits) {
      if (other.document.id === document.id) visits.set(count, { ...other, document, stage });
    }
  }
  const count = entry.count === next ? BEFORE_ALL : entry.count;
  if (count === BEFORE_ALL && visits.has(count)) return visits;
  visits.delete(count);
  return visits.set(count, visit);
}

/** Puts something in the place of what is open: nothing that spoke of the old network stays. */
function applyVisit(state: State, { document, session, stage, entry }: Visit): State {
  return withMoment(
    { ...state, document, session },
    {
      stage,
      entry,
      keeping: null,
      // Answers speak of nodes by their place in the network they were asked of.
      answers: document.dataset === state.document.dataset ? state.moment.answers : NO_ANSWERS,
      meetings: document.id === state.document.id ? state.moment.meetings : new Map(),
      hover: null,
      tying: null,
      cursor: session.selection.at(-1) ?? null,
      dialog: null,
      sheet: session.selection.length > 0 || session.edge !== null ? 'details' : null,
      settling: null,
      isHalfway: false,
      reading: null,
      notices: [],
    },
  );
}

/** What is put in the place of what is open, before it has an entry. */
export type View = Omit<Visit, 'entry'>;

/** Opens something as the next entry of the page's history; `file` is where it came in, if it did. */
export function applyOpened(state: State, view: View, file = ''): State {
  const count = state.moment.entry.count + 1;
  // Nothing leads to what lay ahead any more.
  const visits = new Map([...toLeft(state, count)].filter(([other]) => other < count));
  return applyVisit(withMoment(state, { visits }), { ...view, entry: { count, file } });
}

/** Opens something in the place of what the entry `count` shows. */
export const applyOpenedAt = (state: State, view: View, count: number): State =>
  applyVisit(withMoment(state, { visits: toLeft(state, count) }), { ...view, entry: { count, file: '' } });

/** Whether what an entry of the page's history shows is there. */
export const isThere = ({ moment }: State, count: number): boolean =>
  count === moment.entry.count || moment.visits.has(count);

/** What an entry of the page's history shows: as it was left, else what the page brings along. */
export function applyEntry(state: State, count: number): State {
  if (count === state.moment.entry.count) return state;
  const visits = toLeft(state, count);
  const visit = visits.get(count) ?? { ...toPageView(state), entry: { count, file: '' } };
  return applyUnled(applyVisit(withMoment(state, { visits }), visit));
}

/** What the page brings along, with nobody's view of it: what is chosen speaks of what was open. */
export function toPageView(state: State): View {
  const page = selectPageDocument(state);
  const { language, theme, leftOut } = state.session;
  return {
    document: toDocument(page, page.origin),
    session: { ...INITIAL_SESSION, language, theme, leftOut },
    stage: state.moment.pane,
  };
}
