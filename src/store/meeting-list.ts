import { toAsked } from './asked.ts';
import type { MeetingList, State } from './state.ts';

/** A list that nobody has touched. */
export const UNTOUCHED: MeetingList = {
  opened: [],
  scroll: 0,
  letters: new Map(),
  writer: { name: '', people: new Map() },
  visited: null,
};

/** By what the list of what is asked now is remembered. */
export const toListKey = ({ session }: State): string => toAsked('opportunities', session.questions.opportunities);

/** The list of what is asked now. */
export const selectMeetingList = (state: State): MeetingList =>
  state.moment.meetings.get(toListKey(state)) ?? UNTOUCHED;

/** Who a message goes to: whom it is about, or somebody who is asked to introduce, also as the first of a chain. */
export const DIRECT = 'direct';
export const toAskedKey = (id: string, isChain = false): string => `${isChain ? 'chain' : 'ask'} ${id}`;
