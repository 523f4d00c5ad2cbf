import type { Language } from '../dataset/language.ts';
import { catalogue } from './catalogue.ts';

/** What a message is made of, in the words of its language. Nothing else is claimed in it. */
export interface MessageParts {
  /** What the map is called. */
  readonly map: string;
  /** For whom it is asked: somebody of the map, or null: whoever writes, who is not on it. */
  readonly seeker: { readonly name: string; readonly isPerson: boolean } | null;
  readonly partner: string;
  /** Who is written to at the partner's, and what the map says of the two; null: nobody by name. */
  readonly contact: { readonly name: string; readonly tie: string } | null;
  /** Who is asked to introduce, and how they are acquainted with either; null: the partner is written to. */
  readonly introducer: { readonly name: string; readonly grounds: readonly string[] } | null;
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
    hello: (name: string) => `Hello ${name},`,
    nobody: 'Hello,',
    iAm: (name: string) => `My name is ${name}.`,
    onBehalf: (name: string) => `I write on behalf of ${name}.`,
    found: (partner: string, map: string) =>
      `I came across ${partner} on the map of “${map}” and would be glad to get in touch.`,
    foundYou: (map: string) => `I came across you on the map of “${map}” and would be glad to get in touch.`,
    throughYou: (tie: string) => `I turn to you because the map says: ${tie}`,
    why: 'Why I think of this:',
    wish: (partner: string) => `I would like to get to know ${partner}, and ask for your help.`,
    grounds: (map: string) => `What the map of “${map}” says of you:`,
    whyThem: (partner: string) => `Why I think of ${partner}:`,
    writeTo: (name: string, tie: string) => `I would write to ${name}. The map says: ${tie}`,
    talk: 'Would you have half an hour for a conversation in the coming weeks?',
    introduce: (name: string) =>
      `The map does not know how well you know each other. If you can introduce me to ${name}, a few lines to both of us would do; if not, I understand.`,
    close: 'Kind regards,',
  },
  {
    self: '[nama Anda]',
    meet: (partner, seeker) => (seeker ? `${seeker} dan ${partner}` : `Berkenalan dengan ${partner}`),
    ask: (partner, seeker) => `Bisakah memperkenalkan ${seeker || 'saya'} kepada ${partner}?`,
    hello: (name) => `Yth. ${name},`,
    nobody: 'Salam,',
    iAm: (name) => `Nama saya ${name}.`,
    onBehalf: (name) => `Saya menulis atas nama ${name}.`,
    found: (partner, map) => `Saya menemukan ${partner} di peta “${map}” dan ingin berkenalan.`,
    foundYou: (map) => `Saya menemukan Anda di peta “${map}” dan ingin berkenalan.`,
    throughYou: (tie) => `Saya menghubungi Anda karena peta itu menyebutkan: ${tie}`,
    why: 'Alasannya:',
    wish: (partner) => `Saya ingin berkenalan dengan ${partner} dan memohon bantuan Anda.`,
    grounds: (map) => `Yang tertulis tentang Anda di peta “${map}”:`,
    whyThem: (partner) => `Mengapa ${partner}:`,
    writeTo: (name, tie) => `Saya hendak menulis kepada ${name}. Menurut peta itu: ${tie}`,
    talk: 'Apakah Anda berkenan berbincang sekitar setengah jam dalam beberapa minggu ke depan?',
    introduce: (name) =>
      `Peta itu tidak tahu seberapa dekat Anda saling mengenal. Bila Anda dapat memperkenalkan saya kepada ${name}, beberapa baris kepada kami berdua sudah cukup; bila tidak, saya maklum.`,
    close: 'Salam hormat,',
  },
);

/** A short mail to whoever is to be met, or to who could introduce. It tells what the map says and claims no more. */
export function writeMessage(parts: MessageParts, language: Language): Message {
  const { seeker, partner, introducer } = parts;
  const say = words[language];
  const sender = seeker?.isPerson ? seeker.name : say.self;
  const known = seeker && !seeker.isPerson ? seeker.name : '';
  const opening = [say.iAm(sender), known && say.onBehalf(known)].filter(Boolean).join(' ');
  const blocks = introducer ? askFor(parts, introducer, opening, language) : greet(parts, opening, language);
  return {
    subject: introducer ? say.ask(partner, seeker?.name ?? '') : say.meet(partner, seeker?.name ?? ''),
    body: [...blocks, [say.close, sender, known].filter(Boolean).join('\n')].join('\n\n'),
  };
}

function greet({ map, partner, contact, reasons }: MessageParts, opening: string, language: Language): string[] {
  const say = words[language];
  const intro = contact ? `${say.found(partner, map)} ${say.throughYou(contact.tie)}` : say.foundYou(map);
  const list = reasons.length > 0 ? [toList(say.why, reasons)] : [];
  return [say.hello(contact?.name ?? partner), `${opening} ${intro}`, ...list, say.talk];
}

function askFor(
  { map, partner, contact, reasons }: MessageParts,
  { name, grounds }: NonNullable<MessageParts['introducer']>,
  opening: string,
  language: Language,
): string[] {
  const say = words[language];
  const list = reasons.length > 0 ? [toList(say.whyThem(partner), reasons)] : [];
  return [
    say.hello(name),
    `${opening} ${say.wish(partner)}`,
    toList(say.grounds(map), grounds),
    ...list,
    ...(contact ? [say.writeTo(contact.name, contact.tie)] : []),
    say.introduce(contact?.name ?? partner),
  ];
}

const toList = (head: string, lines: readonly string[]): string =>
  [head, ...lines.map((line) => `– ${line}`)].join('\n');
