/** What turns all that follows round, whatever it is written in; a name has no use for it, and a forger has. */
const OVERRIDES = /[\u202d\u202e]/g;
/** No writing sets more marks on one letter; without an end they would cover the lines above and below. */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;

/** A text without what would make it, or its neighbours, read otherwise than it is written. */
export const toSoundText = (text: string): string => text.replace(OVERRIDES, '').replace(MANY_MARKS, '$1');
