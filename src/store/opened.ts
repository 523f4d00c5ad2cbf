import { NO_ANSWERS } from '../analysis/answers.ts';
import { type DocumentState, type Kept, type State, toDocument, withMoment } from './state.ts';

/** What the page itself publishes, whatever is open. */
export const selectPublished = (state: State): DocumentState => state.moment.published ?? state.document;

export const toKept = ({ document, session, moment }: State): Kept => ({
  document,
  session,
  stage: moment.stage,
  published: moment.published,
  opened: moment.opened,
});

/** What the page publishes as the entry `count` of its history, whose view nobody has kept. */
export const toUnkept = (state: State, count: number): Kept => ({
  ...toKept(state),
  document: toDocument(selectPublished(state)),
  session: { ...state.session, camera: null },
  stage: state.moment.pane,
  published: null,
  opened: { count, file: '' },
});

/**
 * Puts something in the place of what is open, which one can come back to: nothing that spoke of the old network
 * stays.
 */
export function applyKept(state: State, { document, session, stage, published, opened }: Kept): State {
  const left = new Map(state.moment.left).set(state.moment.opened.count, toKept(state));
  return withMoment(
    { ...state, document, session },
    {
      stage,
      published,
      opened,
      left,
      keeping: null,
      // Answers speak of nodes by their place in the network they were asked of.
      answers: document.dataset === state.document.dataset ? state.moment.answers : NO_ANSWERS,
      hover: null,
      tying: null,
      cursor: session.selection.at(-1) ?? null,
      dialog: null,
      sheet: session.selection.length > 0 || session.edge !== null ? 'details' : null,
      settling: false,
      isHalfway: false,
      reading: null,
      notices: [],
    },
  );
}

/** Whether what an entry of the page's history shows is there. */
export const isThere = ({ moment }: State, count: number): boolean =>
  count === moment.opened.count || moment.left.has(count);

/** What an entry of the page's history shows: as it was left, else what the page publishes. */
export const applyEntry = (state: State, count: number): State =>
  count === state.moment.opened.count
    ? state
    : applyKept(state, state.moment.left.get(count) ?? toUnkept(state, count));
