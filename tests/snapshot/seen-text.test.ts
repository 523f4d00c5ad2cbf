import { expect, test } from 'vitest';
import { toSeenText } from '../../src/base/seen-text.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { buildCaption } from '../../src/snapshot/picture/caption.ts';
import { toSvg } from '../../src/snapshot/picture/svg.ts';
import { FRAME, sceneOf, tinySeminar } from '../drivers/scenes.ts';

/** Every character that Unicode says is not to be seen. */
const UNSEEN = Array.from({ length: 0x110000 }, (_none, code) => String.fromCodePoint(code)).filter((letter) =>
  /[\p{DI}\p{Cc}\p{Surrogate}\p{NChar}]/u.test(letter),
);
/** Those among them that the letters round them are shaped or ordered by, first and last of each range. */
const SHAPING = [
  [0x61c, 0x61c],
  [0x180b, 0x180d],
  [0x180f, 0x180f],
  [0x200c, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xe0020, 0xe007f],
  [0xe0100, 0xe01ef],
] as const;
const isShaping = (code = 0) => SHAPING.some(([first, last]) => first <= code && code <= last);

test('signs that are never seen are left out, those that shape others are kept', () => {
  for (const letter of UNSEEN) {
    const isBreak = /[\t\n\v\f\r\u0085]/.test(letter);
    expect(toSeenText(`a${letter}b`), JSON.stringify(letter)).toBe(
      isShaping(letter.codePointAt(0)) ? `a${letter}b` : isBreak ? 'a b' : 'ab',
    );
  }
  for (const text of ['👩‍👩‍👧', '🏴\u{e0067}\u{e0062}\u{e007f}', '❤️', 'میخواهم', 'naïve x̂', '平台', '𠮷'])
    expect(toSeenText(text)).toBe(text);
});

const WORD = 'Co\u00adope\u00adra\u200btive\u0007\ufeff';
const both = (text: string) => ({ en: text, id: text });

test('they take no room, and stand in no text of a picture, whatever part of the dataset they come from', () => {
  const style = { size: 12, weight: 400, italic: false } as const;
  expect(measureByTable(WORD, style)).toBe(measureByTable('Cooperative', style));
  const tiny = tinySeminar();
  const words = both(WORD);
  const dataset = {
    ...tiny,
    meta: { ...tiny.meta, title: words, subtitle: words, licence: words },
    kinds: tiny.kinds.map((kind) => ({ ...kind, label: words, plural: words })),
    // Each has a name of its own: two of one name would be told apart.
    nodes: tiny.nodes.map(({ short: _short, ...node }, at) => ({ ...node, label: both(`${WORD}${at}`) })),
  };
  const scene = sceneOf({ dataset, layout: null });
  const caption = buildCaption(scene, {
    language: 'en',
    filters: { ...NO_FILTERS, kinds: dataset.kinds.map(({ id }) => id) },
    focus: null,
    query: WORD,
    list: { measure: 'degree', ranked: dataset.nodes.map((_, node) => ({ node, rank: node + 1 })) },
  });
  const svg = toSvg(scene, { frame: FRAME, background: true, title: '', description: '', language: 'en', caption });
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gu)].map(([, text = '']) => text.replace(/<[^>]+>/g, ''));
  expect(texts.filter((text) => text.includes('Cooperative')).length).toBeGreaterThan(dataset.nodes.length);
  for (const text of texts) expect(toSeenText(text)).toBe(text);
  for (const [node, text] of scene.texts.entries()) {
    expect(text.lines, `node ${node}`).toEqual([`Cooperative${node}`]);
  }
});
