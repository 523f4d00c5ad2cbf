import type { Marked } from '../dataset/marked-words.ts';

/** Writes a sentence into an element that no React draws, each piece with its language. */
export function appendMarked(element: HTMLElement, pieces: readonly Marked[]): void {
  for (const [words, lang] of pieces) {
    if (lang === undefined) element.append(words);
    else element.append(Object.assign(document.createElement('span'), { lang, textContent: words }));
  }
}
