import { foldText } from '../base/fold.ts';

/** A longer query is cut: nobody's name is that long, and the cost grows with letters and words. */
export const LONGEST_QUERY = 200;

/** Text as words that can be compared: folded, only letters and digits of any script. */
export function splitWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The letters and digits alone, so that `Hong Kong` and `Hongkong` meet. */
export const squeeze = (text: string): string => splitWords(text).join('');
