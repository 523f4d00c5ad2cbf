import type { KindRole } from '../dataset/vocabulary.ts';
import { type Initials, toInitials } from './initials.ts';
import { isUnspaced, type Keys, toFold, toKeys, toStems } from './keys.ts';
import { isTitle, toLegalForm } from './words.ts';

/** How an entry comes by a name. */
type Via = Name['via'] | 'bracket';

export interface Name {
  readonly text: string;
  /** `joined`: spelt so by somebody who was joined before. */
  readonly via: 'label' | 'short' | 'alias' | 'joined';
}

/** One form of a name, with what makes it less than the name itself. */
export interface Form extends Keys, Initials {
  readonly via: Via;
  /** What is taken off a score that it makes. */
  readonly cost: number;
  /** What it was before the law, where that was left out. */
  readonly legal: string;
  /** What its words can have in common with others. */
  readonly stems: ReadonlySet<string>;
  /** Of a person: the same letters with the first word last, or the last one first, however the others are joined. */
  readonly turned: readonly string[];
  /** Whether it is of a script that sets no blanks between words. */
  readonly isUnspaced: boolean;
}

/** Other names of one entry that are looked at, and forms of it. */
const MOST_NAMES = 24;
const MOST_FORMS = 40;
/** Longer names are compared by their beginning, characters. */
const LONGEST = 200;
const COSTS = { label: 0, short: 0.02, alias: 0.02, joined: 0.02, bracket: 0.02 } as const;
/** Without a title, a legal form or an ending; turned round at its comma. */
const CHANGED = 0.01;

/**
 * What the names of an entry can look like elsewhere: without brackets, and what is inside them; “Ruiz, Ana” turned;
 * without titles, legal forms and the ending of an address. `isRegion` tells a country in brackets, which is no name.
 */
export function toForms(names: readonly Name[], role: KindRole, isRegion: (text: string) => boolean): Form[] {
  const forms = new Map<string, Form>();
  const put = (text: string, via: Via, cost: number, legal = '') => {
    const keys = toKeys(text.slice(0, LONGEST));
    if (keys.tight === '' && keys.fold === '') return;
    const known = forms.get(keys.text);
    if (known ? known.cost > cost : forms.size < MOST_FORMS) {
      const stems = new Set(toStems(keys.words, role === 'person'));
      const initials = toInitials(keys.text, role);
      const turned = role === 'person' ? turnWords(keys.words) : [];
      const isOfRun = isUnspaced(keys.tight);
      forms.set(keys.text, { ...keys, ...initials, via, cost, legal, stems, turned, isUnspaced: isOfRun });
    }
  };
  const bare = (text: string, via: Via, cost: number) => {
    put(text, via, cost);
    const { rest, legal } = strip(text, role);
    if (rest !== '') put(rest, via, cost + CHANGED, legal);
    const spelt = spellOut(text);
    if (spelt !== text) put(spelt, via, cost + CHANGED);
  };
  for (const { text, via } of names.slice(0, MOST_NAMES)) {
    const cost = COSTS[via];
    bare(text, via, cost);
    const [outside, inside] = splitBrackets(text);
    if (inside.length > 0 && outside !== '') bare(outside, via, cost + CHANGED);
    for (const part of inside) if (!isRegion(part)) bare(part, 'bracket', cost + COSTS.bracket);
    const turned = role === 'person' || role === 'other' ? turn(outside || text) : '';
    if (turned !== '') bare(turned, via, cost + CHANGED);
  }
  return [...forms.values()];
}

function turnWords(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  return [[...words.slice(1), ...words.slice(0, 1)].join(''), [...words.slice(-1), ...words.slice(0, -1)].join('')];
}

/** What stands outside and inside of brackets. */
export function splitBrackets(text: string): readonly [outside: string, inside: readonly string[]] {
  const inside: string[] = [];
  const outside = text.replace(/[([（【]([^()[\]（）【】]*)[)\]）】]/g, (_all, part: string) => {
    if (part.trim() !== '') inside.push(part.trim());
    return ' ';
  });
  return [outside.replace(/\s+/g, ' ').trim(), inside];
}

/** “Ruiz, Ana” as “Ana Ruiz”; '' where it is not such a name. */
function turn(text: string): string {
  const parts = text.split(/[,،，]/).map((part) => part.trim());
  const [family = '', given = ''] = parts;
  const isName = parts.length === 2 && [family, given].every((part) => part !== '' && part.split(/\s+/).length <= 3);
  return isName && !given.split(/\s+/).every((word) => isTitle(toPlain(word))) ? `${given} ${family}` : '';
}

/** A name without titles or legal forms at its ends; '' where nothing is left, or nothing was there. */
function strip(text: string, role: KindRole): { readonly rest: string; readonly legal: string } {
  const isPerson = role === 'person';
  const words = text
    .replace(/\.(?:coop|com|org|net|id|io|eu)$/i, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const legal: string[] = [];
  const isLeft = (word: string) => {
    const plain = toPlain(word);
    if (isPerson) return isTitle(plain);
    const form = toLegalForm(plain);
    if (form !== undefined) legal.push(form);
    return form !== undefined;
  };
  const from = words.findIndex((word) => !isLeft(word));
  if (from < 0) return { rest: '', legal: '' };
  let to = words.length;
  while (to > from + 1 && isLeft(words[to - 1] ?? '')) to--;
  const rest = words.slice(from, to).join(' ');
  return { rest: rest === text ? '' : rest, legal: legal.join(' ') };
}

/** “Schäfer” as people write it who have no such letter. */
const spellOut = (text: string): string =>
  text.normalize('NFC').replace(/[äöüøå]/giu, (letter) => SPELT.get(letter.toLowerCase()) ?? letter);

const SPELT: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

const toPlain = (word: string): string => toFold(word).replace(/[^\p{L}]/gu, '');
