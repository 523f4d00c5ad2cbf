import { findCut } from '../base/find-cut.ts';
import { foldLatin } from '../base/fold.ts';
import type { Language } from '../dataset/language.ts';
import type { Dataset } from '../dataset/schema.ts';
import { formatMessages } from '../language/formats.ts';
import { type Filters, type Focus, NO_FILTERS } from '../network/filters.ts';
import type { Network } from '../network/network.ts';
import { tellId } from '../network/tell-apart.ts';
import { toFilterWords } from './picture/filter-words.ts';

/** File systems allow 255 bytes, some only 143; people read far less. */
const LONGEST = 120;
/** Of these what a network is called, so that there is room for what was asked of it. */
const LONGEST_TITLE = 64;
/** Names that Windows keeps for its devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** What is not seen: marks of direction, joiners, choices among forms, fillers. Spaces of no width part words. */
const UNSEEN = /(?![\u200b\u200c])\p{DI}/gu;
/** What parts words: all but letters with their marks, digits and emoji. */
const PARTING = /(?:[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\p{Cn})+/gu;
/** Marks of no letter, and more of them than any writing sets on one. */
const LOOSE_MARKS = /(?<=^|-|\p{M}{4})\p{M}+/gu;

/**
 * `sowing-the-seeds_blockchain_2018.png`, `平台合作社_2018.png`: a name that every system takes, in any script. Parts
 * that have no letter, digit or emoji are skipped; when none has, the name is `map`. The suffix is what tells sister
 * files apart, such as `nodes`: it comes last and stays whole, however long the parts are.
 */
export function toFileName(parts: readonly string[], extension: string, suffix = ''): string {
  const tail = suffix && `_${toSlug(suffix)}`;
  const name = cut(parts.map(toSlug).filter(Boolean).join('_'), LONGEST - toBytes(tail));
  return `${name === '' ? 'map' : RESERVED.test(name) ? `map_${name}` : name}${tail}.${extension}`;
}

/**
 * What a file's name calls the network: by its id, but one of the visitor's own by its title, since all that began
 * empty have one id, and so have all copies. A title with nothing to spell leaves the id.
 */
export const toNetworkWord = ({ id, title }: Dataset['meta'], language: Language, isOwn: boolean): string =>
  (isOwn && cut(toSlug(title[language]), LONGEST_TITLE)) || id;

/** A view, as far as a file's name tells of it. */
export interface NamedView {
  readonly scene: { readonly network: Network };
  readonly asked: { readonly language: Language; readonly filters: Filters; readonly focus: Focus | null };
  /** What is selected, in a few words. */
  readonly selected: string | null;
  readonly isOwn: boolean;
}

/** The words of a file's name: the dataset, what was asked for, the year. Data are of what is selected in no way. */
export function toFileParts({ scene, asked, selected, isOwn }: NamedView, withSelection = true): readonly string[] {
  const { network } = scene;
  const { focus, language } = asked;
  // The first things that the filters ask for, by name, and whatever else they ask of ties, in words.
  const { kinds, places, themes, sessions, ...rest } = asked.filters;
  const named = [
    ...kinds.map((id) => network.kinds.get(id)?.plural[language] ?? id),
    ...[...places, ...themes, ...sessions].map((id) => tellId(network, id, language)),
  ];
  const others = toFilterWords(network, { ...NO_FILTERS, ...rest }, null, language);
  const centre = focus ? tellId(network, focus.node, language) : withSelection ? selected : null;
  const { meta } = network.dataset;
  const start = meta.start?.slice(0, 4) ?? '';
  return [toNetworkWord(meta, language, isOwn), ...named.slice(0, 3), ...others, centre ?? '', start];
}

/** The same of a file with everything in it, which says so where something is filtered out. */
export function toWholeParts({ scene, asked, isOwn }: NamedView): readonly string[] {
  const { filters, focus, language } = asked;
  const { meta } = scene.network.dataset;
  const isFiltered = toFilterWords(scene.network, filters, focus, language).length > 0;
  const start = meta.start?.slice(0, 4) ?? '';
  return [toNetworkWord(meta, language, isOwn), isFiltered ? formatMessages[language].all : '', start];
}

const toSlug = (text: string): string =>
  foldLatin(text.toLowerCase())
    .replace(UNSEEN, '')
    .replace(PARTING, '-')
    .replace(LOOSE_MARKS, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

/** The start of a text that takes so many bytes in a file system, with whole letters and no sign at its end. */
const cut = (text: string, most: number): string =>
  text
    .slice(
      0,
      findCut(text, (start) => toBytes(start) <= most),
    )
    .replace(/[-_]+$/, '');

/** How many bytes a text takes as UTF-8. */
function toBytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
