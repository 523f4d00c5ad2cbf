/**
 * What turns all that follows, or lays it in another direction, until somebody ends it: a name has no use for it, and a
 * forger has. Marks of direction stay, and isolates, which end with what they hold.
 */
const TURNS = /[\u202a-\u202e]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const END = '\u2069';
/** Most texts are of such letters alone, among which is nothing of all this. */
const PLAIN = /^[\n -\u02ff]*$/;
/** No writing sets more marks on one letter; without an end they would cover the lines above and below. */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;

/** A text without what would make it, or its neighbours, read otherwise than it is written. */
export const toSoundText = (text: string): string =>
  PLAIN.test(text) ? text : closeIsolates(text.replace(TURNS, '')).replace(MANY_MARKS, '$1');

/** What somebody has typed, as it goes into the network. */
export const toTyped = (text: string): string => toSoundText(text).trim();

/** Without the isolates that have no end and the ends that have no beginning. */
function closeIsolates(text: string): string {
  const open: number[] = [];
  const paired = new Set<number>();
  for (const { 0: sign, index } of text.matchAll(ISOLATES)) {
    if (sign !== END) open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) paired.add(start).add(index);
    }
  }
  return text.replace(ISOLATES, (sign, index: number) => (paired.has(index) ? sign : ''));
}
