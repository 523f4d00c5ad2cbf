import { toSeenText } from '../../base/seen-text.ts';
import type { FontChoice, FontStyle } from './fonts.ts';

/** A stretch of text that one font writes. */
export interface Run {
  /** Index in the list of fonts. */
  readonly font: number;
  readonly text: string;
}

export interface Split {
  readonly runs: readonly Run[];
  /** The characters no font has, each as often as it stood there. */
  readonly missing: readonly string[];
}

/** Stands, visibly, for a character that no font has. */
const REPLACEMENT = '\ufffd';
// Soft breaks, joiners and marks of direction are not seen: they are never drawn, whatever a font has for them.
const UNSEEN = /^[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]$/u;
// Marks and joiners shape the letters round them, marks of direction their order: a font alone knows nothing of it.
const SHAPING = /[\p{M}\p{Cf}]/u;
const MARK = /^\p{M}$/u;
/** One picture of an emoji is one character, however many it is made of. */
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Splits a text by the font that has each character, in the text's own order. What no font has becomes
 * `REPLACEMENT`, one for each letter or emoji as a reader counts them; what is not seen anyway is left out.
 */
export function splitRuns(text: string, style: FontStyle, choose: FontChoice): Split {
  const runs: { font: number; text: string }[] = [];
  const missing: string[] = [];
  const add = (font: number, piece: string) => {
    const last = runs.at(-1);
    if (last?.font === font) last.text += piece;
    else runs.push({ font, text: piece });
  };
  const canWrite = (letter: string) => fontOf(letter, style, choose) >= 0;
  for (const { segment } of clusters.segment(text.normalize('NFC'))) {
    const letters = [...segment].map(toPlain);
    const seen = letters.filter((letter) => !UNSEEN.test(letter) && (!MARK.test(letter) || canWrite(letter)));
    if (seen.every(canWrite)) {
      for (const letter of seen) add(fontOf(letter, style, choose), letter);
    } else {
      missing.push(segment);
      add(fontOf(REPLACEMENT, style, choose), REPLACEMENT);
    }
  }
  return { runs: runs.filter(({ font }) => font >= 0), missing };
}

/** Whether a text needs no more than the letters of fonts, one after the other from left to right. */
export function isPlainText(text: string, has: (code: number) => boolean): boolean {
  const composed = toSeenText(text.normalize('NFC'));
  if (SHAPING.test(composed)) return false;
  return [...composed]
    .map(toPlain)
    .every((letter) => letter === ' ' || fontOf(letter, PLAIN, (code) => (has(code) ? 0 : -1)) >= 0);
}

const PLAIN: FontStyle = { bold: false, italic: false };

/** Astral characters are beyond the fonts of a PDF made here. */
function fontOf(letter: string, style: FontStyle, choose: FontChoice): number {
  const code = letter.codePointAt(0) ?? 0;
  return code > 0xffff || (code >= 0xd800 && code <= 0xdfff) ? -1 : choose(code, style);
}

/** Spaces and hyphens that differ only in how lines break are one to who copies the text: a glyph has one meaning. */
function toPlain(letter: string): string {
  if (letter === '\u2010' || letter === '\u2011') return '-';
  return /^[\p{Zs}\t\n\r]$/u.test(letter) && letter !== '\u3000' ? ' ' : letter;
}
