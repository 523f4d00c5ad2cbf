import type { State } from './state.ts';

// What the map asks while a tie is being made. It comes with the map; what makes ties comes when somebody edits.

/** Whether somebody chooses the other end of a tie; a hand that draws one hides what says so. */
export const isChoosingEnd = ({ moment: { tying, isDrawn } }: State): boolean => tying !== null && !isDrawn;

/** Whether a hand draws a tie: what it draws to stays where it is meanwhile. */
export const isDrawingTie = ({ moment: { tying, isDrawn } }: State): boolean => tying !== null && isDrawn;
