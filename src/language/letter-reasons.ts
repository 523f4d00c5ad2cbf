import type { Language } from '../dataset/language.ts';
import { and } from './catalogue.ts';
import { tellTheme } from './letter-themes.ts';

/** Whose letter it is: of one who writes for itself, or for a body. */
export type Writer = 'I' | 'we';

/**
 * What the map says by a tie: its own sentence, or of whoever reads the letter what stands behind their name. Nobody is
 * told of themselves as of somebody else.
 */
export interface TieTold {
  readonly words: string;
  readonly isOfReader: boolean;
}

/** A tie as what stands behind “the map says”. */
export function tellTie({ words, isOfReader }: TieTold, language: Language): string {
  if (!isOfReader) return quote(words);
  const lead = language === 'id' ? 'bahwa Anda' : fitsYou(words) ? 'that you' : 'of you';
  return `${lead} ${quote(words)}`;
}

/** Whether English words that are said of a third person fit “you” as well: “founded”, and not “works with”. */
export const fitsYou = (words: string): boolean => /^\S+ed(?:\s|$)/u.test(words);

/** What somebody did for what they made: the map's word, where it fits. */
export const tellDeed = (deed: string): string => (fitsYou(deed) ? deed : 'founded');

/** What the map says of whom one wants to meet, in names. Nothing else is claimed of them. */
export interface LetterFact {
  readonly code:
    | 'between'
    | 'deals'
    | 'theme'
    | 'looked-for'
    | 'place'
    | 'elsewhere'
    | 'seems'
    | 'described'
    | 'reach-session'
    | 'founded'
    | 'belongs'
    | 'beside';
  /** Of a body that a person founded or belongs to also what it works on. */
  readonly names: readonly string[];
  /** Whether the tie says that the theme is what they do, and not that they once spoke of it. */
  readonly isWork: boolean;
  /** The session by which the other has a theme, and the writer; null: by ties of their own. */
  readonly via: string | null;
  readonly ownVia: string | null;
  /** The ties by which both know somebody, or that say how somebody deals with a theme, as the map has them. */
  readonly ties: readonly TieTold[];
  /**
   * By which words of the map a person founded a body: “introduced”; '' where it has none in this language. Of `deals` by
   * which a partner deals with what an event was about: “popularised”.
   */
  readonly deed: string;
}

/** Who writes, and whether whom it is about is a person. */
export interface About {
  readonly writer: Writer;
  readonly isPerson: boolean;
}

export const quote = (name: string) => `“${name}”`;

/** Facts as what stands behind a name and “who”: “works on “Food”, as we do, and is in Kenya”; see also `tellYours`. */
export function tellFacts(facts: readonly LetterFact[], about: About, language: Language): string {
  const say = language === 'en' ? sayEnglish : sayIndonesian;
  return joinClauses(
    joinThemes(facts, language).map((fact) => say(fact, about)),
    language,
  );
}

/** Clauses as one: a first one that has a comma in it is closed before the second. */
export function joinClauses(parts: readonly string[], language: Language): string {
  if (parts.length !== 2) return and[language].format(parts);
  const [one = '', other = ''] = parts;
  return `${one}${one.includes(',') ? ',' : ''} ${language === 'en' ? 'and' : 'serta'} ${other}`;
}

export const selfOf = (writer: Writer): string => (writer === 'I' ? 'saya' : 'kami');

/** Themes that are had by the same, as one; names of themes stand in the sentence from here on. */
export function joinThemes(facts: readonly LetterFact[], language: Language): readonly LetterFact[] {
  const joined: LetterFact[] = [];
  const themes = new Map<string, string[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const known = fact.code === 'theme' ? themes.get(key) : undefined;
    if (known) known.push(...fact.names.map(tellTheme));
    else joined.push(fact);
    if (fact.code === 'theme' && !known) themes.set(key, fact.names.map(tellTheme));
  }
  return joined.map((fact) =>
    fact.code === 'theme' ? { ...fact, names: [and[language].format(themes.get(keyOf(fact)) ?? [])] } : fact,
  );
}

const keyOf = ({ isWork, via, ownVia, ties }: LetterFact): string =>
  `${isWork} ${via} ${ownVia} ${ties.map(({ words }) => words).join()}`;

const tellAll = (ties: readonly TieTold[], language: Language): string =>
  and[language].format(ties.map((tie) => tellTie(tie, language)));

function sayEnglish({ code, names, isWork, via, ownVia, ties, deed }: LetterFact, { writer, isPerson }: About): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const deal = isWork ? 'works on' : 'deals with';
  const said = and.en.format(ties.map(({ words }) => quote(words)));
  const work = (which: string) => (names.length > 1 ? `, ${which} ${tellTheme(last)}` : '');
  const have = (theme: string) => {
    if (via !== null) return `was in ${quote(via)} on ${theme}`;
    // What the map says of whoever reads names the theme.
    if (ties.length > 0 && ties.every(({ words, isOfReader }) => isOfReader && fitsYou(words))) return said;
    return `${deal} ${theme}${said && ` (${said})`}`;
  };
  switch (code) {
    case 'between': {
      const quoted = ties.length > 0 ? ` (the map says ${tellAll(ties, 'en')})` : '';
      const like = names.length > 1 ? `as ${first} does on ${writer === 'I' ? 'my' : 'our'} side` : `as ${writer} do`;
      return `has a tie to ${last}, ${like}${quoted}`;
    }
    case 'theme':
      if (ownVia !== null) {
        return `${have(first)}, the theme of ${quote(ownVia)} too, in which ${writer} took part`;
      }
      return via === null ? `${have(first)}, as ${writer} do` : `${have(first)}, which ${writer} work on too`;
    case 'looked-for':
      return have(tellTheme(first));
    case 'deals':
      return `${deed} ${tellTheme(first)}`;
    case 'place':
      return `is ${isPerson ? 'from' : 'in'} ${first}, as ${writer === 'I' ? 'I am' : 'we are'}`;
    case 'elsewhere':
      return `is ${isPerson ? 'from' : 'in'} ${and.en.format(names)}`;
    case 'seems':
      return `seems to be ${isPerson ? 'from' : 'in'} ${first}, as ${writer === 'I' ? 'I am' : 'we are'}`;
    case 'described':
      return `is described on the map as ${quote(first)}`;
    case 'reach-session':
      return `was in ${quote(first)}`;
    case 'founded':
      return `${tellDeed(deed)} ${first}${work('which works on')}`;
    case 'belongs':
      return `is with ${first}${work('which works on')}`;
    case 'beside':
      return `is named with ${first}${work('which works on')}`;
  }
}

function sayIndonesian(
  { code, names, isWork, via, ownVia, ties, deed }: LetterFact,
  { writer, isPerson }: About,
): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const me = selfOf(writer);
  const work = (which: string) => (names.length > 1 ? `, ${which} ${tellTheme(last)}` : '');
  const said = and.id.format(ties.map(({ words }) => quote(words)));
  const have = (theme: string) => {
    if (via !== null) return `tampil di ${quote(via)} tentang ${theme}`;
    if (ties.length > 0 && ties.every(({ isOfReader }) => isOfReader)) return said;
    return `${isWork ? 'bergerak di bidang' : 'menggeluti tema'} ${theme}${said && ` (${said})`}`;
  };
  switch (code) {
    case 'between': {
      const quoted = ties.length > 0 ? ` (di peta tertulis ${tellAll(ties, 'id')})` : '';
      return `berhubungan dengan ${last} seperti ${names.length > 1 ? `${first} dari pihak ${me}` : me}${quoted}`;
    }
    case 'theme':
      if (ownVia !== null) return `${have(first)}, yang juga tema ${quote(ownVia)} yang ${me} ikuti`;
      return via === null ? `${have(first)} seperti ${me}` : `${have(first)}, yang juga menjadi bidang ${me}`;
    case 'looked-for':
      return have(tellTheme(first));
    case 'deals':
      return `${deed} ${tellTheme(first)}`;
    case 'place':
      return `${isPerson ? 'berasal dari' : 'berada di'} ${first} seperti ${me}`;
    case 'elsewhere':
      return `${isPerson ? 'berasal dari' : 'berada di'} ${and.id.format(names)}`;
    case 'seems':
      return `tampaknya ${isPerson ? 'berasal dari' : 'berada di'} ${first} seperti ${me}`;
    case 'described':
      return `digambarkan di peta sebagai ${quote(first)}`;
    case 'reach-session':
      return `tampil di ${quote(first)}`;
    case 'founded':
      return `${deed || 'mendirikan'} ${first}${work('yang bergerak di bidang')}`;
    case 'belongs':
      return `bagian dari ${first}${work('yang bergerak di bidang')}`;
    case 'beside':
      return `disebut bersama ${first}${work('yang bergerak di bidang')}`;
  }
}
