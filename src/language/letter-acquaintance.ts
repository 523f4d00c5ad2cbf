import type { Language } from '../dataset/language.ts';
import { and } from './catalogue.ts';
import { selfOf, tellTie, type Writer } from './letter-reasons.ts';
import { tellTheme } from './letter-themes.ts';

/** How whoever a letter goes to, or the body for which it is written to, is acquainted with one side. */
export interface LetterLink {
  readonly how: 'tie' | 'body' | 'session' | 'event' | 'host' | 'guest' | 'listed' | 'names' | 'theme' | 'place';
  /** The side of whoever writes, or the other one. */
  readonly side: 'own' | 'other';
  /** Who of that side; nobody: whoever writes. */
  readonly whom: readonly string[];
  /** Where both were or what both have; of a tie the map’s own words. */
  readonly words: string;
  /** Whether these are of whoever reads: what stands behind their name. */
  readonly isOfReader?: boolean;
  /** Of a place: that a rule infers it, and whether it is of a person. */
  readonly isInferred?: boolean;
  readonly isOfPerson?: boolean;
  /** Whether it has been told that the other was at the event which the link names. */
  readonly isTold?: boolean;
}

/** What the map says of somebody in the middle of a chain, as what stands behind “the map says”. */
export const tellOnward = (link: LetterLink, name: string, language: Language): string =>
  language === 'en' ? sayEnglish(link, 'I', name) : sayIndonesian(link, 'I', name);

/** Whom a letter is written to for, null: themselves; and what is told first of the two. */
interface LetterReader {
  readonly name: string | null;
  readonly first: readonly string[];
}

/**
 * What the map says of whoever a letter goes to, as what stands behind “it says”; `isPlain`: as what stands behind
 * “since”, where nothing of it is the map's own words. Whoever was there does not refer to a map for it.
 */
export function tellAcquaintance(
  links: readonly LetterLink[],
  writer: Writer,
  { name, first }: LetterReader,
  language: Language,
  isPlain = false,
): string {
  const [one, other] = links;
  const body = first.length > 0 && language === 'en' ? 'it' : name;
  // Who held what both sides came to is told of both at once.
  const isOneEvent = isHeld(one) && one?.isTold !== true && other?.how === 'host' && one?.words === other.words;
  const say = language === 'en' ? sayEnglish : sayIndonesian;
  const areListed = one?.how === 'listed' && other?.how === 'listed' && one.words === other.words;
  const parts = areListed
    ? [
        say({ ...one, whom: [...one.whom, WITH[language](other, writer)] }, writer, body),
        ...links.slice(2).map((link) => say(link, writer, body)),
      ]
    : isOneEvent
      ? [
          `${say(one, writer, body)}${(one.how === 'host' ? AS_WELL : BESIDE_LISTED)[language](other, writer)}`,
          ...links.slice(2).map((link) => say(link, writer, body)),
        ]
      : links.map((link) => say(link, writer, body));
  // “that you were in … with …, and that you were at …” says twice what once is enough.
  const start = language === 'en' ? `that ${wereOf(body)} ` : `bahwa ${body ?? 'Anda'} ikut `;
  const isOpen = (part: string | undefined) =>
    part?.startsWith(start) === true && !/, (?:which|of which|where|as|yang) /.test(part);
  const short = parts.map((part, index) =>
    index > 0 && part.startsWith(start) && isOpen(parts[index - 1]) ? part.slice(start.length) : part,
  );
  const all = [...first, ...short];
  const told = isPlain && canBePlain(all, language) ? all.map((part) => part.replace(LEADS[language], '')) : all;
  // A clause that closes with “which … held” is closed before the next begins; in a list of three it is anyway.
  const isClosed = (part: string, index: number) =>
    told.length === 2 && index === 0 && /, (?:which|of which|where|as|yang) /.test(part);
  return and[language].format(told.map((part, index) => (isClosed(part, index) ? `${part},` : part)));
}

/** What what a map says begins with. */
const LEADS: Readonly<Record<Language, RegExp>> = { en: /^that /, id: /^bahwa / };

/** Whether some clauses are no quotations, and the first of them can stand by itself. */
const canBePlain = (parts: readonly string[], language: Language): boolean =>
  LEADS[language].test(parts[0] ?? '') && parts.every((part) => !/^“|^(?:that|of|bahwa) (?:you|Anda) “/.test(part));

/** Whether whoever is asked held the event that is told of. */
export const isHeld = (link: LetterLink | undefined): boolean => link?.how === 'host' || link?.how === 'listed';

/** Who stands beside others in a list, on whichever side they are. */
const WITH: Readonly<Record<Language, (link: LetterLink, writer: Writer) => string>> = {
  en: (link, writer) => (link.whom.length === 0 ? writer : whomEnglish(link, writer)),
  id: (link, writer) => whomIndonesian(link, writer),
};

/** That a second one came to what the first did. */
const AS_WELL: Readonly<Record<Language, (link: LetterLink, writer: Writer) => string>> = {
  en: (link, writer) =>
    link.whom.length === 0
      ? `, as ${writer} ${writer === 'I' ? 'was' : 'were'}`
      : `, as ${link.whom.length === 1 ? 'was' : 'were'} ${whomEnglish(link, writer)}`,
  id: (link, writer) => ` dan ${whomIndonesian(link, writer)}`,
};

/** That a second one was where the first is listed. */
const BESIDE_LISTED: typeof AS_WELL = {
  en: (link, writer) => {
    if (link.whom.length === 0) return ` and ${writer} ${writer === 'I' ? 'was' : 'were'}`;
    return ` and ${whomEnglish(link, writer)} ${link.whom.length === 1 ? 'was' : 'were'}`;
  },
  id: (link, writer) => ` dan yang juga diikuti ${whomIndonesian(link, writer)}`,
};

const wereOf = (body: string | null): string => (body === null ? 'you were' : `${body} was`);

function whomEnglish({ side, whom }: LetterLink, writer: Writer): string {
  if (whom.length === 0) return writer === 'I' ? 'me' : 'us';
  return `${side === 'own' ? `${writer === 'I' ? 'my' : 'our'} ` : ''}${and.en.format(whom)}`;
}

function whomIndonesian({ side, whom }: LetterLink, writer: Writer): string {
  if (whom.length === 0) return selfOf(writer);
  return `${and.id.format(whom)}${side === 'own' ? ` dari pihak ${selfOf(writer)}` : ''}`;
}

function sayEnglish(link: LetterLink, writer: Writer, body: string | null): string {
  const { how, whom, words } = link;
  const who = body ?? 'you';
  const verb = (plain: string, third: string) => `${who} ${body === null ? plain : third}`;
  const them = whomEnglish(link, writer);
  switch (how) {
    case 'tie':
    case 'names':
      return tellTie({ words, isOfReader: link.isOfReader === true }, 'en');
    case 'session':
      return `that ${wereOf(body)} in “${words}” with ${them}`;
    case 'event':
      return `that ${wereOf(body)} ${body === null ? 'at' : 'part of'} “${words}”, as ${whom.length === 0 ? `${writer} ${writer === 'I' ? 'was' : 'were'}` : `${whom.length === 1 ? 'was' : 'were'} ${them}`}`;
    case 'host': {
      if (link.isTold) return `that ${who} hosted “${words}”`;
      const guests = whom.length > 0 ? `${them} ${whom.length === 1 ? 'was' : 'were'}` : '';
      return `that ${who} held “${words}”, of which ${guests || `${writer} ${writer === 'I' ? 'was' : 'were'}`} part`;
    }
    case 'guest':
      return `that ${wereOf(body)} in the programme of “${words}”, which ${whom.length === 0 ? writer : them} held`;
    case 'listed':
      return `that ${who} held “${words}”, where ${them} ${whom.length > 1 ? 'are' : 'is'} listed`;
    case 'body':
      return `that ${verb('belong', 'belongs')} to ${words}, as ${whom.length === 0 ? `${writer} do` : `${and.en.format(whom)} ${whom.length === 1 ? 'does' : 'do'}`}`;
    case 'theme':
      return `that ${verb('have', 'has')} to do with ${tellTheme(words)}, as ${writer} do`;
    case 'place':
      return `that ${link.isInferred ? `${verb('seem', 'seems')} to be` : verb('are', 'is')} ${link.isOfPerson ? 'from' : 'in'} ${words}, as ${writer === 'I' ? 'I am' : 'we are'}`;
  }
}

function sayIndonesian(link: LetterLink, writer: Writer, body: string | null): string {
  const { how, words } = link;
  const who = body ?? 'Anda';
  const them = whomIndonesian(link, writer);
  switch (how) {
    case 'tie':
    case 'names':
      return tellTie({ words, isOfReader: link.isOfReader === true }, 'id');
    case 'session':
    case 'event':
      return `bahwa ${who} ikut dalam “${words}” bersama ${them}`;
    case 'host':
      if (link.isTold) return `bahwa ${who} menyelenggarakan “${words}”`;
      return `bahwa ${who} menyelenggarakan “${words}”, yang juga diikuti ${them}`;
    case 'guest':
      return `bahwa ${who} ada dalam program “${words}”, yang diselenggarakan ${them}`;
    case 'listed':
      return `bahwa ${who} menyelenggarakan “${words}”, yang mencantumkan ${them}`;
    case 'body':
      return `bahwa ${who} adalah bagian dari ${words} bersama ${them}`;
    case 'theme':
      return `bahwa ${who} bergerak di bidang ${tellTheme(words)} seperti ${selfOf(writer)}`;
    case 'place':
      return `bahwa ${who}${link.isInferred ? ' tampaknya' : ''} ${link.isOfPerson ? 'berasal dari' : 'berada di'} ${words} seperti ${selfOf(writer)}`;
  }
}
