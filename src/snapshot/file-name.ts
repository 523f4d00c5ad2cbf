import { foldText } from '../base/fold.ts';

/** File systems allow 255 bytes; people read far less. */
const LONGEST = 96;
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

const toSlug = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
