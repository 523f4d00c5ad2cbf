import { selectMeetingList, toListKey, UNTOUCHED } from './meeting-list.ts';
import { applyQuestion } from './questions.ts';
import { applySelect } from './selection.ts';
import type { LetterWriter, MeetingList } from './state.ts';
import { type State, withMoment } from './state.ts';

/** So many lists are remembered, the last ones. */
const MOST_LISTS = 20;

export function withList(state: State, change: Partial<MeetingList>): State {
  const key = toListKey(state);
  const others = [...state.moment.meetings].filter(([other]) => other !== key).slice(1 - MOST_LISTS);
  return withMoment(state, {
    meetings: new Map([...others, [key, { ...selectMeetingList(state), writer: selectWriter(state), ...change }]]),
  });
}

/** Opens a part of the list, or shuts it. */
export function applyOpenPart(state: State, part: string, isOpen: boolean): State {
  const others = selectMeetingList(state).opened.filter((other) => other !== part);
  return withList(state, { opened: isOpen ? [...others, part] : others });
}

/** Remembers how far down the list is read. */
export const applyListScroll = (state: State, scroll: number): State =>
  selectMeetingList(state).scroll === scroll ? state : withList(state, { scroll });

/** What whoever writes has said, whatever was asked when they did. */
export const selectWriter = ({ moment }: State): LetterWriter =>
  ([...moment.meetings.values()].at(-1) ?? UNTOUCHED).writer;

/** Opens the details of somebody to meet; the way there is drawn once one is back at the list. */
export const applyVisitPartner = (state: State, id: string): State =>
  applyVisit(applyQuestion(state, 'opportunities', { met: id }), id);

/** Opens the details of somebody else whom the list names. */
export const applyVisit = (state: State, id: string): State => applySelect(withList(state, { visited: id }), id);

/** One is back at the list. */
export const applyBackAtList = (state: State): State =>
  selectMeetingList(state).visited === null ? state : withList(state, { visited: null });

/** Whether the details that are open were opened from the list, so that there is a way back. */
export const isFromMeeting = (state: State): boolean => {
  const { visited } = selectMeetingList(state);
  return state.session.panel === 'details' && visited !== null && state.session.selection.at(-1) === visited;
};
