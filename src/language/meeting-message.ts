import type { Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';
import { type LetterLink, tellAcquaintance, tellOnward } from './letter-acquaintance.ts';
import { type LetterProof, tellDeeds, type Writer } from './letter-reasons.ts';

/** A name as it is first told, and as it is told from then on. */
export interface Called {
  readonly full: string;
  readonly short: string;
  readonly isPerson: boolean;
}

/** What whoever writes and is not on the map has said of themselves, in names of the map. */
export interface SaidOfSelf {
  readonly themes: readonly string[];
  readonly places: readonly string[];
  /** The kinds of body that it is, each in the plural. */
  readonly kinds: readonly string[];
}

/** What a message is made of, in the words of its language. Nothing else is claimed in it. */
export interface MessageParts {
  /** What the map is called. */
  readonly map: string;
  /** For whom it is asked: somebody of the map, or null: whoever writes, who is not on it. */
  readonly seeker: Called | null;
  readonly said: SaidOfSelf;
  readonly partner: Called;
  /** Whether whoever is written to is a person; else it is a body of which nobody is known. */
  readonly isToPerson: boolean;
  /** Who is written to at the partner's, and what the map says of the two; null: nobody by name. */
  readonly contact: { readonly name: string; readonly tie: string } | null;
  /** Who is asked to introduce, and how they are acquainted with either; null: the partner is written to. */
  readonly introducer: {
    readonly name: string;
    readonly isOwn: boolean;
    readonly links: readonly LetterLink[];
  } | null;
  /** In a chain to whom whoever is asked can introduce, and how that one knows the partner; else null. */
  readonly second: { readonly name: string; readonly link: LetterLink } | null;
  /** What speaks for it: by the reason that the partner stands under, and by the others. */
  readonly reasons: readonly LetterProof[];
  readonly besides: readonly LetterProof[];
}

export interface Message {
  readonly subject: string;
  readonly body: string;
}

const and = { en: new Intl.ListFormat('en'), id: new Intl.ListFormat('id') };
const isI = (writer: Writer) => writer === 'I';

const words = catalogue(
  {
    self: '[your name]',
    meet: (partner: string, seeker: string) => (seeker ? `${seeker} and ${partner}` : `Getting to know ${partner}`),
    ask: (partner: string, whom: string) => `Could you introduce ${whom} to ${partner}?`,
    me: (writer: Writer) => (isI(writer) ? 'me' : 'us'),
    hello: (name: string, _isPerson: boolean) => `Hello ${name},`,
    iAm: (name: string) => `My name is ${name}.`,
    onBehalf: (name: string, short: string) => `I write on behalf of ${name}${short && ` (${short})`}.`,
    work: (themes: string, places: string) =>
      themes ? `I work on ${themes}${places && ` in ${places}`}` : places && `I am in ${places}`,
    among: (kinds: string) => `among “${kinds}”`,
    stand: (kinds: string) => `On the map I would stand among “${kinds}”`,
    of: (partner: string, isPerson: boolean, deeds: string) =>
      deeds ? `${partner}, ${isPerson ? 'who' : 'which'} ${deeds}` : partner,
    found: (writer: Writer, map: string, whom: string) => `On the map of “${map}” ${writer} came across ${whom}.`,
    foundYou: (writer: Writer, map: string, deeds: string) =>
      deeds
        ? `On the map of “${map}” ${writer} came across you and saw that you ${deeds}.`
        : `On the map of “${map}” ${writer} came across you and would be glad to get in touch.`,
    besides: (who: string, deeds: string) => `Besides, ${who || 'you'} ${deeds}.`,
    throughYou: (writer: Writer, tie: string) =>
      `The map says “${tie}”, so ${writer} turn to you and would be glad to get in touch.`,
    wish: (writer: Writer, whom: string) => `${isI(writer) ? 'I' : 'We'} would like to get to know ${whom}.`,
    turnTo: (writer: Writer, map: string, acquaintance: string) =>
      `${isI(writer) ? 'I' : 'We'} turn to you since the map of “${map}” says ${acquaintance}.`,
    writeTo: (writer: Writer, partner: string, name: string, tie: string) =>
      `At ${partner} ${writer} would write to ${name}, since the map says “${tie}”.`,
    talk: 'Would you have half an hour in the coming weeks?',
    talkOf: 'I would be glad to hear from you: would you have half an hour in the coming weeks?',
    introduce: (writer: Writer, name: string) =>
      `The map does not say whether you know each other. If you can introduce ${isI(writer) ? 'me' : 'us'} to ${name}, a few lines to both sides would do; if not, I understand.`,
    onward: (name: string, acquaintance: string) => `${name} could lead on from there: the map says ${acquaintance}.`,
    close: 'Kind regards,',
  },
  {
    self: '[nama Anda]',
    meet: (partner, seeker) => (seeker ? `${seeker} dan ${partner}` : `Berkenalan dengan ${partner}`),
    ask: (partner, whom) => `Bisakah Anda memperkenalkan ${whom} kepada ${partner}?`,
    me: (writer) => (isI(writer) ? 'saya' : 'kami'),
    hello: (name, isPerson) => `Yth. ${isPerson ? 'Bapak/Ibu ' : ''}${name},`,
    iAm: (name) => `Nama saya ${name}.`,
    onBehalf: (name, short) => `Saya menulis atas nama ${name}${short && ` (${short})`}.`,
    work: (themes, places) =>
      themes ? `Saya bergerak di bidang ${themes}${places && ` di ${places}`}` : places && `Saya berada di ${places}`,
    among: (kinds) => `di antara “${kinds}”`,
    stand: (kinds) => `Di peta saya akan berada di antara “${kinds}”`,
    of: (partner, _isPerson, deeds) => (deeds ? `${partner}, yang ${deeds}` : partner),
    found: (writer, map, whom) => `Di peta “${map}” ${isI(writer) ? 'saya' : 'kami'} menemukan ${whom}.`,
    foundYou: (writer, map, deeds) =>
      deeds
        ? `Di peta “${map}” ${isI(writer) ? 'saya' : 'kami'} menemukan Anda dan melihat bahwa Anda ${deeds}.`
        : `Di peta “${map}” ${isI(writer) ? 'saya' : 'kami'} menemukan Anda dan ingin berkenalan.`,
    besides: (who, deeds) => `Selain itu, ${who || 'Anda'} ${deeds}.`,
    throughYou: (writer, tie) =>
      `Di peta itu tertulis “${tie}”, maka ${isI(writer) ? 'saya' : 'kami'} menghubungi Anda dan ingin berkenalan.`,
    wish: (writer, whom) => `${isI(writer) ? 'Saya' : 'Kami'} ingin berkenalan dengan ${whom}.`,
    turnTo: (writer, map, acquaintance) =>
      `${isI(writer) ? 'Saya' : 'Kami'} menghubungi Anda karena di peta “${map}” tertulis ${acquaintance}.`,
    writeTo: (writer, partner, name, tie) =>
      `Di ${partner} ${isI(writer) ? 'saya' : 'kami'} hendak menghubungi ${name}, sebab di peta itu tertulis “${tie}”.`,
    talk: 'Apakah Anda berkenan meluangkan setengah jam dalam beberapa minggu ke depan?',
    talkOf:
      'Saya akan senang mendapat kabar dari Anda: apakah Anda berkenan meluangkan setengah jam dalam beberapa minggu ke depan?',
    introduce: (writer, name) =>
      `Peta itu tidak menyebutkan apakah Anda saling mengenal. Bila Anda dapat memperkenalkan ${isI(writer) ? 'saya' : 'kami'} kepada ${name}, beberapa baris kepada kedua pihak sudah cukup; bila tidak, saya maklum.`,
    onward: (name, acquaintance) => `${name} dapat mengantar selanjutnya: di peta itu tertulis ${acquaintance}.`,
    close: 'Salam hormat,',
  },
);

/** A short mail to whoever is to be met, or to who could introduce. It tells what the map says and claims no more. */
export function writeMessage(parts: MessageParts, language: Language): Message {
  const { map, seeker, partner, isToPerson, contact, introducer, second, reasons, besides } = parts;
  const say = words[language];
  const sender = seeker?.isPerson ? seeker.full : say.self;
  const body = seeker && !seeker.isPerson ? seeker : null;
  const writer = body ? 'we' : 'I';
  const opening = body
    ? say.onBehalf(body.full, body.short === body.full ? '' : body.short)
    : [say.iAm(sender), ...tellSelf(parts.said, language)].join(' ');
  const isYou = !introducer && !contact;
  const deeds = (proofs: readonly LetterProof[]) => tellDeeds(proofs, writer, isYou, language);
  const more = besides.length > 0 ? [say.besides(isYou ? '' : partner.short, deeds(besides))] : [];
  const whom = say.of(partner.full, partner.isPerson, deeds(reasons));
  const greet = () => {
    const isLong = reasons.length > 0;
    const found = contact
      ? [say.found(writer, map, whom), ...more, say.throughYou(writer, contact.tie)]
      : [say.foundYou(writer, map, deeds(reasons)), ...more];
    return [
      say.hello(contact?.name ?? partner.full, isToPerson),
      [opening, ...found].join(' '),
      isYou && isLong ? say.talkOf : say.talk,
    ];
  };
  const askFor = ({ name, links }: NonNullable<MessageParts['introducer']>) => [
    say.hello(name, isToPerson),
    [opening, say.wish(writer, whom), ...more].join(' '),
    [
      say.turnTo(writer, map, tellAcquaintance(links, writer, language)),
      ...(second ? [say.onward(second.name, tellOnward(second.link, second.name, language))] : []),
      ...(contact && !second ? [say.writeTo(writer, partner.short, contact.name, contact.tie)] : []),
    ].join(' '),
    say.introduce(writer, second?.name ?? contact?.name ?? partner.short),
  ];
  return {
    subject: introducer
      ? say.ask(second?.name ?? partner.short, (!introducer.isOwn && seeker?.short) || say.me(writer))
      : say.meet(partner.short, seeker?.short ?? ''),
    body: [
      ...(introducer ? askFor(introducer) : greet()),
      [say.close, sender, body?.full].filter(Boolean).join('\n'),
    ].join('\n\n'),
  };
}

/** What somebody who is not on the map says of themselves, in a sentence; none where there is nothing. */
function tellSelf({ themes, places, kinds }: SaidOfSelf, language: Language): readonly string[] {
  const say = words[language];
  const [what, where] = [and[language].format(themes), and[language].format(places)];
  const work = say.work(what, where);
  const among = kinds.join('”, “');
  if (!work) return among ? [`${say.stand(among)}.`] : [];
  return [`${[work, ...(among ? [say.among(among)] : [])].join(', ')}.`];
}
