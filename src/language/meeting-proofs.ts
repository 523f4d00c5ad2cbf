import type { Language } from '../dataset/language.ts';

/** What a reason rests on, as `analysis` names it. */
type ProofCode =
  | 'between'
  | 'session'
  | 'event'
  | 'theme'
  | 'place'
  | 'event-theme'
  | 'kind'
  | 'reach'
  | 'reach-session'
  | 'looked-for'
  | 'elsewhere';

/** How an introducer knows one side, but for a tie, which has a sentence of its own. */
type LinkHow = 'session' | 'event' | 'host' | 'theme' | 'place';

/** A proof in words: the names of its nodes, how many there are in all, and the partner's kind. */
export interface ToldProof {
  readonly code: ProofCode;
  readonly names: readonly string[];
  readonly count: number;
  readonly kind: string;
}

/** From whose side a sentence is told. */
export interface Voice {
  /** Who seeks: somebody called so, whoever reads, or whoever writes. */
  readonly seeker: { readonly name: string } | 'reader' | 'writer';
  /** The other one: called so, or whoever reads; null: the name stands above the sentence. */
  readonly partner: { readonly name: string } | 'reader' | null;
}

const and = { en: new Intl.ListFormat('en'), id: new Intl.ListFormat('id') };

/** What speaks for meeting somebody, as a sentence without its full stop. It claims no more than the proof holds. */
export const tellProof = (proof: ToldProof, voice: Voice, language: Language): string =>
  capital((language === 'en' ? proofEnglish : proofIndonesian)(proof, voice));

function proofEnglish({ code, names, count, kind }: ToldProof, { seeker, partner }: Voice): string {
  const isNamed = typeof seeker === 'object';
  const who = isNamed ? seeker.name : seeker === 'reader' ? 'you' : 'I';
  const pair = partner === 'reader' ? `you and ${who}` : partner && `${partner.name} and ${who}`;
  const both = pair === null ? 'both' : seeker === 'writer' && partner === 'reader' ? 'we both' : `${pair} both`;
  const all = pair === null || both === 'we both' ? `${both} were` : `${pair} were both`;
  const [other, one, many] = partner === 'reader' ? ['you ', '', 's'] : [partner ? `${partner.name} ` : '', 's', ''];
  const [be, was, has] = many ? ['are', 'were', 'have'] : ['is', 'was', 'has'];
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const also = names.length > 1 && isNamed ? `${first} (${seeker.name})` : '';
  const have = isNamed ? 'has' : 'have';
  switch (code) {
    case 'between':
      if (names.length === 1) return `${both} have a tie to ${first}`;
      return `${pair === null ? 'linked' : `${pair} are linked`} through ${first} and ${last}`;
    case 'session':
      return also ? `${other}appear${one} in “${last}”, as does ${also}` : `${both} appear in “${last}”`;
    case 'event':
      return also ? `${other}${was} at “${last}”, as was ${also}` : `${all} at “${last}”`;
    case 'theme':
      return `theme in common: ${first}`;
    case 'place':
      return `place in common: ${first}`;
    case 'event-theme':
      return `${other}deal${one} with ${last}, the theme of “${first}”`;
    case 'kind':
      return `of the same kind: ${kind}`;
    case 'reach':
      return `${other}${has} ties to ${listEnglish(names, count)}, to whom ${who} ${have} none`;
    case 'reach-session':
      return `${other}appear${one} in “${first}” with ${count === 1 ? 'one other' : `${count} others`} to whom ${who} ${have} no tie`;
    case 'looked-for':
      return `${other}deal${one} with ${first}, which ${who} look${isNamed ? 's' : ''} for`;
    case 'elsewhere':
      return `${other}${be} in ${and.en.format(names)}`;
  }
}

function proofIndonesian({ code, names, count, kind }: ToldProof, { seeker, partner }: Voice): string {
  const isNamed = typeof seeker === 'object';
  const who = isNamed ? seeker.name : seeker === 'reader' ? 'Anda' : 'saya';
  const called = partner === 'reader' ? 'Anda' : partner?.name;
  const both = called === undefined ? 'keduanya' : `${called} dan ${who} sama-sama`;
  const other = called === undefined ? '' : `${called} `;
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const also = names.length > 1 && isNamed ? `${first} (${seeker.name})` : '';
  switch (code) {
    case 'between':
      if (names.length === 1) return `${both} berhubungan dengan ${first}`;
      return `${called === undefined ? '' : `${called} dan ${who} `}terhubung lewat ${first} dan ${last}`;
    case 'session':
      return also ? `${other}tampil di “${last}”, begitu juga ${also}` : `${both} tampil di “${last}”`;
    case 'event':
      return also ? `${other}ada di “${last}”, begitu juga ${also}` : `${both} ada di “${last}”`;
    case 'theme':
      return `tema yang sama: ${first}`;
    case 'place':
      return `tempat yang sama: ${first}`;
    case 'event-theme':
      return `${other}terkait tema ${last}, tema “${first}”`;
    case 'kind':
      return `jenisnya sama: ${kind}`;
    case 'reach':
      return `${other}berhubungan dengan ${listIndonesian(names, count)}, yang belum berhubungan dengan ${who}`;
    case 'reach-session':
      return `${other}tampil di “${first}” bersama ${count} pihak yang belum berhubungan dengan ${who}`;
    case 'looked-for':
      return `${other}terkait tema ${first}, yang ${isNamed ? `dicari ${who}` : `${who} cari`}`;
    case 'elsewhere':
      return `${other}bertempat di ${and.id.format(names)}`;
  }
}

/** How an introducer is acquainted with somebody, where no tie of their own says it; the introducer's name stands before it. */
export function tellLink(how: LinkHow, through: string, whom: string | null, language: Language): string {
  if (language === 'en') {
    if (how === 'theme') return `deals with ${through}, as you do`;
    if (how === 'place') return `is in ${through}, as you are`;
    if (how === 'host') return `held “${through}”, which ${whom ?? 'you'} attended`;
    return `${how === 'session' ? 'in' : 'at'} “${through}”, like ${whom ?? 'you'}`;
  }
  if (how === 'theme') return `terkait tema ${through}, seperti Anda`;
  if (how === 'place') return `di ${through}, seperti Anda`;
  if (how === 'host') return `menyelenggarakan “${through}”, yang dihadiri ${whom ?? 'Anda'}`;
  return `ada di “${through}”, seperti ${whom ?? 'Anda'}`;
}

/** That an introducer, whose name stands before it, held an event at which these were. */
export const tellHost = (event: string, guests: readonly string[], language: Language): string =>
  tellLink('host', event, and[language].format(guests), language);

/** Who of the seeker's own was at an event with whom it should meet: that is a word for the letter. */
export function tellPresent(names: readonly string[], seeker: string, event: string, language: Language): string {
  if (language === 'id')
    return `Dari ${seeker}, ${and.id.format(names)} juga ada di “${event}”: sebutkan itu saat menulis.`;
  const were = names.length === 1 ? 'was' : 'were';
  return `Of ${seeker}, ${and.en.format(names)} ${were} at “${event}” too: say so when you write.`;
}

/** The same to the introducer's face; whom null: whoever writes. */
export function tellLinkToThem(how: LinkHow, through: string, whom: string | null, language: Language): string {
  if (language === 'en') {
    if (how === 'theme') return `You deal with ${through}, as I do.`;
    if (how === 'place') return `You are in ${through}, as I am.`;
    if (how === 'host') return `You held “${through}”, which ${whom ?? 'I'} attended.`;
    return `You and ${whom ?? 'I'} were both ${how === 'session' ? 'in' : 'at'} “${through}”.`;
  }
  if (how === 'theme') return `Anda terkait tema ${through}, seperti saya.`;
  if (how === 'place') return `Anda di ${through}, seperti saya.`;
  if (how === 'host') return `Anda menyelenggarakan “${through}”, yang dihadiri ${whom ?? 'saya'}.`;
  return `Anda dan ${whom ?? 'saya'} sama-sama ada di “${through}”.`;
}

const listEnglish = (names: readonly string[], count: number): string =>
  and.en.format(count > names.length ? [...names, `${count - names.length} more`] : names);
const listIndonesian = (names: readonly string[], count: number): string =>
  and.id.format(count > names.length ? [...names, `${count - names.length} lainnya`] : names);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
