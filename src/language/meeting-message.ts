import type { Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';

/** A name as it is first told, and as it is told from then on. */
export interface Called {
  readonly full: string;
  readonly short: string;
}

/** What a message is made of, in the words of its language. Nothing else is claimed in it. */
export interface MessageParts {
  /** What the map is called. */
  readonly map: string;
  /** For whom it is asked: somebody of the map, or null: whoever writes, who is not on it. */
  readonly seeker: (Called & { readonly isPerson: boolean }) | null;
  /** What whoever writes and is not on the map has said of themselves, in names of the map. */
  readonly said: readonly string[];
  readonly partner: Called;
  /** Whether whoever is written to is a person; else it is a body of which nobody is known. */
  readonly isToPerson: boolean;
  /** Who is written to at the partner's, and what the map says of the two; null: nobody by name. */
  readonly contact: { readonly name: string; readonly tie: string } | null;
  /** Who is asked to introduce, and how they are acquainted with either; null: the partner is written to. */
  readonly introducer: { readonly name: string; readonly isOwn: boolean; readonly grounds: readonly string[] } | null;
  /** What speaks for it, each a line. */
  readonly reasons: readonly string[];
}

export interface Message {
  readonly subject: string;
  readonly body: string;
}

const words = catalogue(
  {
    self: '[your name]',
    meet: (partner: string, seeker: string) => (seeker ? `${seeker} and ${partner}` : `Getting to know ${partner}`),
    ask: (partner: string, seeker: string) => `Could you introduce ${seeker || 'me'} to ${partner}?`,
    hello: (name: string, _isPerson: boolean) => `Hello ${name},`,
    iAm: (name: string) => `My name is ${name}.`,
    about: (said: string) => `On that map I would stand under: ${said}.`,
    onBehalf: (name: string) => `I write on behalf of ${name}.`,
    found: (partner: string, map: string) =>
      `I came across ${partner} on the map of “${map}” and would be glad to get in touch.`,
    foundYou: (map: string) => `I came across you on the map of “${map}” and would be glad to get in touch.`,
    throughYou: (tie: string) => `The map says “${tie}”, so I write to you.`,
    why: 'Why I think that it is worth a conversation:',
    wish: (partner: string) => `I would like to get to know ${partner} and ask for your help.`,
    grounds: (map: string) => `By the map of “${map}”:`,
    writeTo: (name: string, tie: string) => `There I would turn to ${name}, since the map says “${tie}”.`,
    talk: 'Would you have half an hour in the coming weeks?',
    introduce: (name: string) =>
      `The map does not say whether you know each other. If you can introduce me to ${name}, a few lines to both of us would do; if not, I understand.`,
    close: 'Kind regards,',
  },
  {
    self: '[nama Anda]',
    meet: (partner, seeker) => (seeker ? `${seeker} dan ${partner}` : `Berkenalan dengan ${partner}`),
    ask: (partner, seeker) => `Bisakah memperkenalkan ${seeker || 'saya'} kepada ${partner}?`,
    hello: (name, isPerson) => `Yth. ${isPerson ? 'Bapak/Ibu ' : ''}${name},`,
    iAm: (name) => `Nama saya ${name}.`,
    about: (said) => `Di peta itu saya akan tercantum di bawah: ${said}.`,
    onBehalf: (name) => `Saya menulis atas nama ${name}.`,
    found: (partner, map) => `Saya menemukan ${partner} di peta “${map}” dan ingin berkenalan.`,
    foundYou: (map) => `Saya menemukan Anda di peta “${map}” dan ingin berkenalan.`,
    throughYou: (tie) => `Di peta itu tertulis “${tie}”, maka saya menulis kepada Anda.`,
    why: 'Mengapa menurut saya kita perlu berbincang:',
    wish: (partner) => `Saya ingin berkenalan dengan ${partner} dan memohon bantuan Anda.`,
    grounds: (map) => `Menurut peta “${map}”:`,
    writeTo: (name, tie) => `Di sana saya hendak menghubungi ${name}, sebab di peta itu tertulis “${tie}”.`,
    talk: 'Apakah Anda berkenan meluangkan setengah jam dalam beberapa minggu ke depan?',
    introduce: (name) =>
      `Peta itu tidak menyebutkan apakah Anda saling mengenal. Bila Anda dapat memperkenalkan saya kepada ${name}, beberapa baris kepada kami berdua sudah cukup; bila tidak, saya maklum.`,
    close: 'Salam hormat,',
  },
);

/** A short mail to whoever is to be met, or to who could introduce. It tells what the map says and claims no more. */
export function writeMessage(parts: MessageParts, language: Language): Message {
  const { map, seeker, said, partner, isToPerson, contact, introducer, reasons } = parts;
  const say = words[language];
  const sender = seeker?.isPerson ? seeker.full : say.self;
  const body = seeker && !seeker.isPerson ? seeker : null;
  const opening = body ? say.onBehalf(body.full) : say.iAm(sender);
  const about = said.length > 0 ? ` ${say.about(said.join(', '))}` : '';
  const list = (head: string, lines: readonly string[]) =>
    lines.length > 0 ? [[head, ...lines.map((line) => `– ${line}`)].join('\n')] : [];
  const greet = () => {
    const found = contact ? `${say.found(partner.full, map)} ${say.throughYou(contact.tie)}` : say.foundYou(map);
    return [
      say.hello(contact?.name ?? partner.full, isToPerson),
      `${opening} ${found}${about}`,
      ...list(say.why, reasons),
      say.talk,
    ];
  };
  const askFor = ({ name, grounds }: NonNullable<MessageParts['introducer']>) => [
    say.hello(name, isToPerson),
    `${opening} ${say.wish(partner.full)}`,
    ...list(say.grounds(map), [...grounds, ...reasons]),
    ...(about ? [about.trim()] : []),
    ...(contact ? [say.writeTo(contact.name, contact.tie)] : []),
    say.introduce(contact?.name ?? partner.short),
  ];
  return {
    subject: introducer
      ? say.ask(partner.short, introducer.isOwn ? '' : (seeker?.short ?? ''))
      : say.meet(partner.short, seeker?.short ?? ''),
    body: [
      ...(introducer ? askFor(introducer) : greet()),
      [say.close, sender, body?.full].filter(Boolean).join('\n'),
    ].join('\n\n'),
  };
}
