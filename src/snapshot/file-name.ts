import { foldText } from '../base/fold.ts';
import type { Language } from '../dataset/language.ts';
import type { Dataset } from '../dataset/schema.ts';

/** File systems allow 255 bytes; people read far less. */
const LONGEST = 96;
/** Of these what a network is called, so that there is room for what was asked of it. */
const LONGEST_TITLE = 48;
/** Names that Windows keeps for its devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * `sowing-the-seeds_blockchain_2018.png`: a name that every system takes. Parts that have no letter or
 * digit of ASCII left are skipped; when none has, the name is `map`. The suffix is what tells sister files
 * apart, such as `nodes`: it comes last and stays whole, however long the parts are.
 */
export function toFileName(parts: readonly string[], extension: string, suffix = ''): string {
  const tail = suffix && `_${toSlug(suffix)}`;
  const name = parts
    .map(toSlug)
    .filter(Boolean)
    .join('_')
    .slice(0, LONGEST - tail.length)
    .replace(/[-_]+$/, '');
  return `${name === '' ? 'map' : RESERVED.test(name) ? `map_${name}` : name}${tail}.${extension}`;
}

/**
 * What a file's name calls the network: by its id, but one of the visitor's own by its title, since all that began
 * empty have one id, and so have all copies. A title that has no letter or digit of ASCII leaves the id.
 */
export const toNetworkWord = ({ id, title }: Dataset['meta'], language: Language, isOwn: boolean): string =>
  (isOwn && toSlug(title[language]).slice(0, LONGEST_TITLE)) || id;

const toSlug = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
