import type { Language } from '../dataset/language.ts';
import type { Writer } from './letter-reasons.ts';

/** How whoever a letter goes to is acquainted with one side. */
export interface LetterLink {
  readonly how: 'tie' | 'session' | 'event' | 'host' | 'theme' | 'place';
  /** The side of whoever writes, or the other one. */
  readonly side: 'own' | 'other';
  /** Who of that side; null: whoever writes. */
  readonly whom: string | null;
  /** Where both were or what both have; of a tie the map’s own sentence. */
  readonly words: string;
}

/** What the map says of somebody in the middle of a chain, as what stands behind “the map says”. */
export function tellOnward({ how, whom, words }: LetterLink, name: string, language: Language): string {
  if (how === 'tie') return `“${words}”`;
  if (language === 'id') return `bahwa ${name} hadir di “${words}” bersama ${whom}`;
  return `that ${name} was ${how === 'session' ? 'in' : 'at'} “${words}” with ${whom}`;
}

const and = { en: new Intl.ListFormat('en'), id: new Intl.ListFormat('id') };

/** What the map says of whoever a letter goes to, as what stands behind “the map says”. */
export function tellAcquaintance(links: readonly LetterLink[], writer: Writer, language: Language): string {
  const [one, other] = links;
  // Who held what both sides came to is told of both at once.
  const isOneEvent = one?.how === 'host' && other?.how === 'host' && one.words === other.words;
  const say = language === 'en' ? sayEnglish : sayIndonesian;
  const parts = isOneEvent
    ? [`${say(one, writer)}${AS_WELL[language](other, writer)}`]
    : links.map((link) => say(link, writer));
  // “that you were in … with …, and that you were at …” says twice what once is enough.
  const start = language === 'en' ? 'that you were ' : 'bahwa Anda hadir ';
  const short = parts.map((part, index) =>
    index > 0 && part.startsWith(start) && parts[index - 1]?.startsWith(start) ? part.slice(start.length) : part,
  );
  return and[language].format(short);
}

/** That a second one came to what the first did. */
const AS_WELL: Readonly<Record<Language, (link: LetterLink, writer: Writer) => string>> = {
  en: (link, writer) =>
    link.whom === null ? `, as ${writer} ${pastOf(writer)}` : `, as was ${link.whom}${asideEnglish(link, writer)}`,
  id: (link, writer) => ` dan ${link.whom ?? selfOf(writer)}${asideIndonesian(link, writer)}`,
};

const pastOf = (writer: Writer) => (writer === 'I' ? 'was' : 'were');
const selfOf = (writer: Writer) => (writer === 'I' ? 'saya' : 'kami');
const isAside = ({ side, whom }: LetterLink) => side === 'own' && whom !== null;
const asideEnglish = (link: LetterLink, writer: Writer) =>
  isAside(link) ? ` on ${writer === 'I' ? 'my' : 'our'} side` : '';
const asideIndonesian = (link: LetterLink, writer: Writer) => (isAside(link) ? ` dari pihak ${selfOf(writer)}` : '');

function sayEnglish(link: LetterLink, writer: Writer): string {
  const { how, whom, words } = link;
  const them = `${whom ?? (writer === 'I' ? 'me' : 'us')}${asideEnglish(link, writer)}`;
  switch (how) {
    case 'tie':
      return `“${words}”`;
    case 'session':
      return `that you were in “${words}” with ${them}`;
    case 'event':
      return `that you were at “${words}” with ${them}`;
    case 'host':
      return `that you held “${words}”, where ${whom === null ? `${writer} ${pastOf(writer)}` : `${them} was`}`;
    case 'theme':
      return `that you deal with ${words}, as ${writer} do`;
    case 'place':
      return `that you are in ${words}, as ${writer === 'I' ? 'I am' : 'we are'}`;
  }
}

function sayIndonesian(link: LetterLink, writer: Writer): string {
  const { how, whom, words } = link;
  const them = `${whom ?? selfOf(writer)}${asideIndonesian(link, writer)}`;
  switch (how) {
    case 'tie':
      return `“${words}”`;
    case 'session':
    case 'event':
      return `bahwa Anda hadir di “${words}” bersama ${them}`;
    case 'host':
      return `bahwa Anda menyelenggarakan “${words}”, yang dihadiri ${them}`;
    case 'theme':
      return `bahwa Anda bersentuhan dengan tema ${words}, seperti ${selfOf(writer)}`;
    case 'place':
      return `bahwa Anda berada di ${words}, seperti ${selfOf(writer)}`;
  }
}
