import { toRecord } from '../base/json.ts';
import { LONGEST_TEXT } from '../dataset/limits.ts';
import type { DocumentState, Unfinished } from './document.ts';
import { type State, withDocument } from './state.ts';

/** More places than anybody leaves half typed; what was typed first gives way. */
const MOST_PLACES = 20;
/** Places are named by the code, with an id of a record at most, characters. */
const LONGEST_PLACE = 300;

/** What stands at a place now; '' where it was added or given up. It is no edit: nothing of the network changes. */
export function applyUnfinished(state: State, place: string, words: string): State {
  const { unfinished } = state.document;
  if ((unfinished.get(place) ?? '') === words) return state;
  const others = [...unfinished].filter(([other]) => other !== place);
  return withDocument(state, { unfinished: toBounded(words === '' ? others : [...others, [place, words]]) });
}

/** What was kept, as far as it is sound. */
export function readUnfinished(value: unknown): Unfinished {
  const isText = (one: unknown, most: number): one is string => typeof one === 'string' && one.length <= most;
  const kept = Object.entries(toRecord(value)).flatMap(([place, words]): readonly (readonly [string, string])[] =>
    isText(place, LONGEST_PLACE) && isText(words, LONGEST_TEXT) && words !== '' ? [[place, words]] : [],
  );
  return toBounded(kept);
}

const toBounded = (kept: readonly (readonly [string, string])[]): Unfinished => new Map(kept.slice(-MOST_PLACES));

/** Whether the network is the same, whatever somebody is typing beside it. */
export const isSameNetwork = (one: DocumentState, other: DocumentState): boolean =>
  Object.entries(one).every(
    ([name, value]) => name === 'unfinished' || Object.is(value, other[name as keyof DocumentState]),
  );
