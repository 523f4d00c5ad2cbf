import { NO_ANSWERS } from '../analysis/answers.ts';
import type { Dataset } from '../dataset/schema.ts';
import { toText } from '../dataset/text.ts';
import { selectAddress } from './address.ts';
import type { DocumentState } from './document.ts';
import { applyChange } from './editing.ts';
import { buildFirstView, type Reopening } from './reopen.ts';
import { applyAddress } from './restore.ts';
import { buildStarter } from './starter.ts';
import { type State, withDocument, withMoment } from './state.ts';
import { applyOpened, applyOpenedAt, toPageView } from './visits.ts';

/** A network of the visitor's own: a tour is of what somebody published. */
const toOwn = (document: DocumentState, id: string): DocumentState => ({ ...document, id, origin: 'own', tour: null });

/** What is open goes on as a copy of the visitor's own, seen as it was; the one it was made of stays as it is. */
export const applyKeepCopy = (state: State, id: string): State =>
  applyOpened(state, {
    document: toOwn(state.document, id),
    session: { ...state.session, tour: null },
    stage: state.moment.stage,
  });

/** Opens a network of the visitor's own that is new; nobody has looked at it yet. */
export const applyNew = (state: State, id: string, dataset: Dataset): State =>
  applyOwn(state, buildFirstView(dataset, state), id);

/** Opens a network with nobody in it yet, kept under `id`. */
export const applyBegin = (state: State, id: string): State => applyNew(state, id, buildStarter(id));

/**
 * Opens a network from the shelf as it was left; `count` is the entry of the page's history that it belongs to, a
 * new one where that is not said. What was sought in it then is over, and the visitor's language is today's.
 */
export function applyOwn(state: State, { document, session, stage }: Reopening, id: string, count?: number): State {
  const { language } = state.session;
  const view = { document: toOwn(document, id), session: { ...session, language, query: '' }, stage };
  return count === undefined ? applyOpened(state, view) : applyOpenedAt(state, view, count);
}

/** The open network as another tab has changed it; what is looked at, and how, stays as far as it is still there. */
export function applyFollowed(state: State, { document }: Reopening): State {
  const { id } = state.document;
  const calm = withMoment(state, { hover: null, settling: null, answers: NO_ANSWERS });
  const followed = withDocument(calm, toOwn(document, id));
  const { notices } = followed.moment;
  return withMoment(applyAddress(followed, selectAddress(state)), { notices, sheet: state.moment.sheet });
}

/** Leaves what is open for what the page brings along; the list that it was deleted from stays, with the way back. */
export const applyHome = (state: State): State =>
  withMoment(applyOpened(state, toPageView(state)), { dialog: state.moment.dialog });

/**
 * Gives the open network another name, in every language; a step of its history, or a part of the last one where the
 * same `field` is typed in. `at` is when, ms.
 */
export function applyName(state: State, name: string, at: number, field?: string): State {
  const { dataset } = state.document;
  const meta = { ...dataset.meta, title: toText(name) };
  const told = { key: 'metaChanged', values: {} } as const;
  return applyChange(state, { dataset: { ...dataset, meta }, told, at, ...(field && { field }) });
}

/** Remembers, for this visit and this network, whether the visitor agrees that pictures carry it. */
export const applyTravel = (state: State, mayTravel: boolean): State => withDocument(state, { mayTravel });
