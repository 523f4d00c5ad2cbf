import { selectMeetingList } from './meeting-list.ts';
import { selectWriter, withList } from './meeting-lists.ts';
import type { LetterWriter, MeetingLetter, State } from './state.ts';

/** Remembers a message as it stands. */
export const applyLetter = (state: State, about: string, letter: MeetingLetter): State =>
  withList(state, { letters: new Map(selectMeetingList(state).letters).set(about, letter) });

/** A letter that nobody has touched. */
const NO_LETTER: MeetingLetter = { to: null, language: null, topic: '', drafts: new Map() };

/** Chooses to whom the letter about somebody goes. */
export const applyLetterTo = (state: State, about: string, to: string): State =>
  applyLetter(state, about, { ...selectLetter(state, about), to });

/** The letter about somebody, as it stands. */
export const selectLetter = (state: State, about: string): MeetingLetter =>
  selectMeetingList(state).letters.get(about) ?? NO_LETTER;

/** Says something for this letter and all others that were not changed by hand. */
export const applyWriter = (state: State, writer: Partial<LetterWriter>): State =>
  withList(state, { writer: { ...selectWriter(state), ...writer } });
