import { strFromU8, strToU8, unzipSync } from 'fflate';
import { joinBytes } from '../../src/base/join-bytes.ts';
import { writeZip } from '../drivers/write-sheet.ts';
import type { Pick } from './pick.ts';
import { anyValue, PIECES } from './words.ts';

/** Inputs stay small: what takes long is looked for in tests of its own. */
const LONGEST = 6000;

/** Changes bytes wherever they stand: cut, doubled, moved, or something put between them. */
export function damageBytes(bytes: Uint8Array, pick: Pick): Uint8Array {
  let damaged = bytes;
  for (let count = 1 + pick.below(4); count > 0; count--) {
    const from = pick.below(damaged.length + 1);
    const to = Math.min(damaged.length, from + pick.below(pick.chance(0.1) ? damaged.length : 12));
    const [before, middle, after] = [damaged.subarray(0, from), damaged.subarray(from, to), damaged.subarray(to)];
    const put = pick.from([
      () => strToU8(pick.from(PIECES)),
      () => Uint8Array.from(pick.list(4, () => pick.below(256))),
      () => joinBytes([middle, middle, middle]),
      () => middle.map((byte) => byte ^ (1 << pick.below(8))),
    ])();
    damaged = joinBytes([before, put, after]).subarray(0, LONGEST);
  }
  return damaged;
}

/** What a text of tags, of JSON or of cells is made of. */
const TOKENS = /<[^>]*>|"(?:[^"\\\n]|\\.)*"|[\w.+-]+|\s+|[^\w\s]/g;

/** Changes a text by its parts, so that most of it stays well-formed: parts change places, go, or become others. */
export function damageText(text: string, pick: Pick): string {
  const tokens = text.match(TOKENS) ?? [];
  for (let count = 1 + pick.below(5); count > 0 && tokens.length > 0; count--) {
    const at = pick.below(tokens.length);
    const token = tokens[at] ?? '';
    const change = pick.below(5);
    if (change === 0) tokens.splice(at, 1 + pick.below(6));
    else if (change === 1) tokens.splice(at, 0, ...tokens.slice(pick.below(tokens.length)).slice(0, 1 + pick.below(8)));
    else if (change === 2) tokens[at] = pick.from(tokens);
    else if (token.startsWith('"') && token.length > 1) tokens[at] = JSON.stringify(anyValue(pick));
    else if (token.startsWith('<')) tokens[at] = token.replace(/"[^"]*"/, () => `"${toXml(anyValue(pick))}"`);
    else tokens[at] = change === 3 ? anyValue(pick) : pick.from(PIECES);
  }
  return tokens.join('').slice(0, LONGEST);
}

export const toXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\p{Cc}\p{Cs}]/gu, '');

/** Changes a part of an archive, or the archive around them. */
export function damageArchive(bytes: Uint8Array, pick: Pick): Uint8Array {
  if (pick.chance(0.15)) return damageBytes(bytes, pick);
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = pick.from(names);
  const part = parts[name] ?? new Uint8Array();
  parts[name] = pick.chance(0.25) ? damageBytes(part, pick) : strToU8(damageText(strFromU8(part), pick));
  return writeZip(parts, 0);
}
