import { append } from '../../base/append.ts';
import { foldText } from '../../base/fold.ts';
import { toStricter } from '../../dataset/consent.ts';
import { refusesInWords } from '../../dataset/refusing-words.ts';
import { tellsTotal } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import { isSigned, lineRefuses } from './odd-rows.ts';
import { type Beside, readRemarks } from './remarks.ts';
import type { EntryStatement, Statements } from './statement.ts';

/** Words that stand above, in or below a list, or behind its last heading. */
export interface Aside {
  readonly text: string;
  readonly file: string;
  /** The place of the entry in whose row they stand; null for a line that is no entry. */
  readonly entry: number | null;
  /** Whether they are about that entry, and not its name. */
  readonly isOfRow: boolean;
}

/** So many words a name has that is looked for in a line, and so long is a line in which it is. */
const [MOST_WORDS, LONGEST_LINE] = [6, 4000];
/** Scripts in which no space tells where a name ends, and how many lines are looked at for such names. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const MOST_LINES = 200;

/** What stands for each name in a line. */
const NAME = '\uFFFC';
const JOIN = '\\s*(?:[,;&+/]|(?<!\\p{L})(?:and|dan|serta|y|et|und|e)(?!\\p{L}))\\s*';
const BETWEEN = new RegExp(`${NAME}(?:${JOIN})+(?=${NAME})`, 'gu');
const BESIDE = new RegExp(`${NAME}${JOIN}|${JOIN}${NAME}`, 'u');

const toWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const toNameKey = (name: string): string => toWords(name).join(' ');

/** Who is named in a line by the whole name, and whether others seem to stand beside them. */
interface Named {
  readonly names: ReadonlySet<string>;
  readonly areAll: boolean;
}

/** Finds the names of entries in lines. O(entries), then O(words of a line). */
function toNamedIn(entries: readonly EntryStatement[]): (text: string) => Named {
  const known = new Set(entries.map(({ name }) => toNameKey(name)));
  known.delete('');
  const unspaced = [...known].filter((name) => UNSPACED.test(name));
  let lines = 0;
  return (text) => {
    const line = text.slice(0, LONGEST_LINE);
    const words = toWords(line);
    const whole = words.join(' ');
    const names = new Set<string>();
    let rest = foldText(line).replace(/\s+/g, ' ');
    const find = (name: string, pattern: string): boolean => {
      if (name === whole || !known.has(name)) return false;
      names.add(name);
      rest = rest.replace(new RegExp(pattern, 'u'), NAME);
      return true;
    };
    for (let at = 0; at < words.length; at++)
      for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
        const part = words.slice(at, at + length);
        if (!find(part.join(' '), part.join('[^\\p{L}\\p{M}\\p{N}]+'))) continue;
        at += length - 1;
        break;
      }
    if (lines++ < MOST_LINES) for (const name of unspaced) if (whole.includes(name)) find(name, name);
    return { names, areAll: names.size > 0 && line === text && !BESIDE.test(rest.replace(BETWEEN, '')) };
  };
}

/** So many lines of one are told; nobody reads more. */
const MOST_TOLD = 20;

const toBeside = (text: string, isSuspect?: boolean): Beside => ({
  label: '',
  meaning: null,
  text,
  remarked: 'all',
  ...(isSuspect !== undefined && { isSuspect }),
});

/** Lines as one remark. */
const joinLines = (lines: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Beside> =>
  new Map([...lines].map(([key, all]) => [key, toBeside(all.slice(0, MOST_TOLD).join(' · '), all.some(lineRefuses))]));

/** A name has no more than two words, or nobody can tell it from a line. */
const isShort = (text: string): boolean => !/\S\s+\S+\s+\S/.test(text);

/** What lines say of whom: by names, and by files in which it may be about anybody. */
function readLines(asides: readonly Aside[], entries: readonly EntryStatement[]) {
  const [ofName, ofFile] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const namedIn = toNamedIn(entries);
  for (const { text, file, entry, isOfRow } of asides) {
    if (isOfRow || (entry !== null && isShort(text))) continue;
    const isSuspect = lineRefuses(text);
    if (!isSuspect && (entry !== null || isSigned(text) || tellsTotal(text))) continue;
    const { names, areAll } = namedIn(text);
    // Words in the place of a name refuse for all only where they can mean nothing else.
    if (isSuspect && !areAll && (entry === null || refusesInWords(text))) append(ofFile, file, text);
    else for (const name of names) append(ofName, name, text);
  }
  return { ofName: joinLines(ofName), ofFile: joinLines(ofFile) };
}

/**
 * Asks of entries about what stands outside their cells: of a row, about whatever stands behind its last heading; of
 * whom a line names, about the line; and of all people of its file, where a line may refuse and does not say for whom.
 * O(entries + words)
 */
export function hearAsides(asides: readonly Aside[], { entries }: Statements, answers: Answers): void {
  if (asides.length === 0) return;
  const { ofName, ofFile } = readLines(asides, entries);
  const ofRow = new Map<number, Beside[]>();
  for (const { text, entry, isOfRow } of asides) if (isOfRow && entry !== null) append(ofRow, entry, toBeside(text));
  const withPeople = new Set(entries.flatMap(({ kind, place }) => (kind.role === 'person' ? [place.file] : [])));
  for (const [at, entry] of entries.entries()) {
    const { name, place, kind, fields } = entry;
    const isPerson = kind.role === 'person';
    const ofAll = isPerson || !withPeople.has(place.file) ? ofFile.get(place.file) : undefined;
    const lines = [ofAll, ofName.get(toNameKey(name))].filter((line) => line !== undefined && line.text !== name);
    const beside = [...(ofRow.get(at) ?? []), ...lines].filter((one) => one !== undefined);
    if (beside.length === 0) continue;
    const consent = toStricter(fields.consent, readRemarks(beside, { name, place, isPerson }, answers) ?? undefined);
    if (consent) entries[at] = { ...entry, fields: { ...fields, consent } };
  }
}
