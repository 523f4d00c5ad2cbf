import type { Language } from '../dataset/language.ts';
import { and, plural } from './catalogue.ts';
import { capital } from './nouns.ts';

/** What a reason rests on, as `analysis` names it. */
type ProofCode =
  | 'between'
  | 'session'
  | 'event'
  | 'host'
  | 'theme'
  | 'place'
  | 'event-theme'
  | 'kind'
  | 'neighbours'
  | 'reach'
  | 'reach-session'
  | 'looked-for'
  | 'elsewhere';

/** How an introducer knows one side, but for a tie, which has a sentence of its own. */
type LinkHow = 'body' | 'session' | 'event' | 'guest' | 'theme' | 'place';

/** A proof in words: the names of its nodes, how many there are in all, and the partner's kind. */
export interface ToldProof {
  readonly code: ProofCode;
  readonly names: readonly string[];
  readonly count: number;
  readonly kind: string;
  /** Of those that the partner reaches: by which words of a relation, and their names; of other proofs nothing. */
  readonly reached: readonly Reached[];
  /** The session by which alone the partner has a theme; '': it has it otherwise. */
  readonly lent: string;
}

interface Reached {
  readonly words: string;
  readonly names: readonly string[];
}

/**
 * What speaks for meeting somebody whose name stands above, as a sentence without its full stop. It claims no more than
 * the proof holds. `seeker` is what whoever asks is called; null: it is whoever reads.
 */
export const tellProof = (proof: ToldProof, seeker: string | null, language: Language): string =>
  capital((language === 'en' ? proofEnglish : proofIndonesian)(proof, seeker));

function proofEnglish({ code, names, count, kind, reached, lent }: ToldProof, seeker: string | null): string {
  const who = seeker ?? 'you';
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const also = names.length > 1 && seeker !== null ? `${first} (${seeker})` : '';
  const have = seeker === null ? 'have' : 'has';
  switch (code) {
    case 'between':
      return names.length === 1 ? `both have a tie to ${first}` : `linked through ${first} and ${last}`;
    case 'session':
      return also ? `appears in “${last}”, as does ${also}` : `both appear in “${last}”`;
    case 'event':
      return also ? `was part of “${last}”, as was ${also}` : `both were part of “${last}”`;
    case 'host':
      return `held “${last}”, of which ${also || who} ${!also && seeker === null ? 'were' : 'was'} part`;
    case 'theme':
      return `theme in common: ${first}${lent && `, lent by the session “${lent}”`}`;
    case 'place':
      return `place in common: ${first}`;
    case 'event-theme':
      if (seeker === null) return `deals with ${last}, which “${first}” was about: near to what you said`;
      return `only the theme of “${first}” itself in common: ${last}`;
    case 'kind':
      return `of the same kind: ${kind}`;
    case 'neighbours':
      return `has ${plural(count, 'neighbour', 'neighbours')}`;
    case 'reach':
      return `${tellReached(reached, count - names.length, 'en')}, to whom ${who} ${have} no tie`;
    case 'reach-session':
      return `appears in “${first}” with ${count === 1 ? 'one other' : `${count} others`} to whom ${who} ${have} no tie`;
    case 'looked-for':
      return `${lent ? `was in “${lent}”, on` : 'deals with'} ${first}, which ${who} look${seeker === null ? '' : 's'} for`;
    case 'elsewhere':
      return `is in or from ${and.en.format(names)}`;
  }
}

function proofIndonesian({ code, names, count, kind, reached, lent }: ToldProof, seeker: string | null): string {
  const who = seeker ?? 'Anda';
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const also = names.length > 1 && seeker !== null ? `${first} (${seeker})` : '';
  switch (code) {
    case 'between':
      return names.length === 1 ? `keduanya berhubungan dengan ${first}` : `terhubung lewat ${first} dan ${last}`;
    case 'session':
      return also ? `tampil di “${last}”, begitu juga ${also}` : `keduanya tampil di “${last}”`;
    case 'event':
      return also ? `bagian dari “${last}”, begitu juga ${also}` : `keduanya bagian dari “${last}”`;
    case 'host':
      return `menyelenggarakan “${last}”, yang juga diikuti ${also || who}`;
    case 'theme':
      return `tema yang sama: ${first}${lent && `, dipinjam dari sesi “${lent}”`}`;
    case 'place':
      return `tempat yang sama: ${first}`;
    case 'event-theme':
      if (seeker === null) return `terkait ${last}, tema “${first}”: dekat dengan yang Anda sebut`;
      return `hanya tema “${first}” itu sendiri yang sama: ${last}`;
    case 'kind':
      return `jenisnya sama: ${kind}`;
    case 'neighbours':
      return `punya ${count} tetangga`;
    case 'reach':
      return `${tellReached(reached, count - names.length, 'id')}, yang belum berhubungan dengan ${who}`;
    case 'reach-session':
      return `tampil di “${first}” bersama ${count} pihak yang belum berhubungan dengan ${who}`;
    case 'looked-for':
      return `${lent ? `tampil di “${lent}” tentang` : 'terkait tema'} ${first}, yang ${seeker === null ? 'Anda cari' : `dicari ${seeker}`}`;
    case 'elsewhere':
      return `berada di atau berasal dari ${and.id.format(names)}`;
  }
}

/** How an introducer is acquainted with somebody, where no tie of their own says it; the introducer's name stands before it. */
export function tellLink(how: LinkHow, through: string, whom: string | null, language: Language): string {
  const who = whom ?? (language === 'en' ? 'you' : 'Anda');
  if (language === 'en') {
    if (how === 'theme') return `shares only a theme with you: ${through}`;
    if (how === 'place') return `shares only a place with you: ${through}`;
    if (how === 'event') return `shares only the event with ${who}: both were part of “${through}”`;
    if (how === 'guest') return `was in the programme of “${through}”, which ${who} held`;
    if (how === 'body') return `belongs to ${through}, as ${whom === null ? 'you do' : `${whom} does`}`;
    return tellStep(how, through, who, language);
  }
  if (how === 'theme') return `hanya satu tema dengan Anda: ${through}`;
  if (how === 'place') return `hanya satu tempat dengan Anda: ${through}`;
  if (how === 'event') return `hanya satu acara dengan ${who}: keduanya bagian dari “${through}”`;
  if (how === 'guest') return `ada dalam program “${through}”, yang diselenggarakan ${who}`;
  if (how === 'body') return `bagian dari ${through}, begitu juga ${who}`;
  return tellStep(how, through, who, language);
}

/** That an introducer was in the programme of an event that has just been named. */
export const tellInProgramme = (language: Language): string =>
  language === 'en' ? 'was in its programme' : 'ada dalam programnya';

/** That somebody is of a place of whoever asks, `seeker` as above; their name stands before it. */
export function tellSharedPlace(place: string, seeker: string | null, isPerson: boolean, language: Language): string {
  if (language === 'id') return `${isPerson ? 'berasal dari' : 'berada di'} ${place} seperti ${seeker ?? 'Anda'}`;
  return `is ${isPerson ? 'from' : 'in'} ${place}, as ${seeker === null ? 'you are' : `${seeker} is`}`;
}

/** Those words, and that both sides were at an event. */
export const tellPlaceAndEvent = (placed: string, event: string, language: Language): string =>
  language === 'en' ? `${placed}, and was at “${event}” too` : `${placed} dan juga ada di “${event}”`;

/** Why something is not firm, as `network` names it. */
type Doubt = 'questioned' | 'uncertain' | 'inferred';

/** How sure something is that is not, to stand in brackets behind it. */
export const tellDoubt = (doubt: Doubt, language: Language): string =>
  language === 'en'
    ? {
        questioned: 'as the source has it; its record has a remark',
        uncertain: 'according to the source, uncertain',
        inferred: 'inferred',
      }[doubt]
    : {
        questioned: 'menurut sumbernya; ada keterangan dalam catatannya',
        uncertain: 'menurut sumbernya, tidak pasti',
        inferred: 'disimpulkan',
      }[doubt];

/** A link of a chain, told of its first end, whose name stands before “who” or above: “was in “Showcase 2” with Ann”. */
export function tellStep(how: LinkHow, through: string, whom: string, language: Language): string {
  if (how !== 'session') return tellLink(how, through, whom, language);
  return language === 'id' ? `ikut dalam “${through}” bersama ${whom}` : `was in “${through}” with ${whom}`;
}

/** A chain from its links, the first of which is told of somebody whose name stands above: “a, who b”. */
export const tellChain = (first: string, second: string, language: Language): string =>
  language === 'en' ? `${first}, who ${second}` : `${first}, yang ${second}`;

/**
 * That an introducer, whose name stands before it, held an event at which some were and others are only listed; `words`
 * are those of its tie to the event, and behind each guest may stand the session that says so.
 */
export function tellHost(
  words: string,
  event: string,
  guests: readonly string[],
  listed: readonly string[],
  language: Language,
): string {
  const list = (names: readonly string[]) => and[language].format(names);
  if (language === 'id') {
    const came = guests.length > 0 ? [`juga diikuti ${list(guests)}`] : [];
    const named = listed.length > 0 ? [`mencantumkan ${list(listed)}`] : [];
    return `${words} “${event}”, yang ${[...came, ...named].join(' dan ')}`;
  }
  const came = guests.length > 0 ? [`of which ${list(guests)} ${guests.length === 1 ? 'was' : 'were'} part`] : [];
  const named = listed.length > 0 ? [`where ${list(listed)} ${listed.length === 1 ? 'is' : 'are'} listed`] : [];
  return `${words} “${event}”, ${[...came, ...named].join(' and ')}`;
}

/** Who of the seeker's own was at an event with whom it should meet. */
export function tellPresent(own: string, count: number, event: string, language: Language): string {
  if (language === 'id') return `${own} juga ada di “${event}”`;
  return `${own} ${count === 1 ? 'was' : 'were'} at “${event}” too`;
}

/** That whoever reads was at an event with whom they should meet, and who of their own with them. */
export function tellWriterThere(names: readonly string[], event: string, language: Language): string {
  const beside = and[language].format(names);
  return language === 'id'
    ? `Anda juga ada di “${event}”${beside && `, bersama ${beside}`}`
    : `You were at “${event}” too${beside && `, with ${beside}`}`;
}

/** Whom somebody is tied to, each by the words of the relation; the last may be followed by a number of others. */
function tellReached(reached: readonly Reached[], left: number, language: Language): string {
  const more = left > 0 ? [`${left} ${language === 'en' ? 'more' : 'lainnya'}`] : [];
  const parts = reached.map(({ words, names }, place) => {
    const isLast = place === reached.length - 1;
    return `${words} ${and[language].format(isLast ? [...names, ...more] : names)}`;
  });
  return and[language].format(parts);
}
