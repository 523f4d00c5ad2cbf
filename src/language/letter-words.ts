import { catalogue } from './catalogue.ts';
import { selfOf, type Writer } from './letter-reasons.ts';
import { capital } from './nouns.ts';

const isI = (writer: Writer) => writer === 'I';

/** The sentences of a letter; a body says “we” throughout, a person “I”. */
export const letterWords = catalogue(
  {
    self: '[your name]',
    meet: (partner: string, seeker: string) => (seeker ? `${seeker} and ${partner}` : `Getting to know ${partner}`),
    ask: (partner: string, whom: string) => `Could you introduce ${whom} to ${partner}?`,
    me: (writer: Writer) => (isI(writer) ? 'me' : 'us'),
    hello: (name: string, _isPerson: boolean) => `Hello ${name},`,
    iAm: (name: string, body: string) => `My name is ${name}${body && `, of ${body}`}.`,
    onBehalf: (name: string) => `We write on behalf of ${name}.`,
    // To somebody of one's own.
    hi: (name: string) => `Hello ${name},`,
    knowing: (partner: string) => `Do you know ${partner}?`,
    foundFor: (seeker: string, map: string, whom: string) =>
      `Looking for whom ${seeker} could talk to next, I came upon ${whom}${map && `, on ${map}`}.`,
    haveYouMet: (acquaintance: string, isPlain: boolean, isKnown: boolean) =>
      `${isPlain ? capital(acquaintance) : `The map says ${acquaintance}`}.${isKnown ? '' : ' Did you speak with each other?'}`,
    offer: (name: string, isKnown: boolean) =>
      isKnown
        ? `Would you write ${name} a few lines, or may I write and mention you?`
        : `If so, would you write ${name} a few lines, or may I write and mention you? If not, I will write without.`,
    work: (themes: string, places: string, kinds: string) => {
      const at = kinds && ` at [name of your ${kinds}]`;
      if (themes) return `I work on ${themes}${places && `, in ${places}`}${at && `,${at}`}.`;
      if (at) return `I work${at}${places && `, in ${places}`}.`;
      return places && `I am in ${places}.`;
    },
    theMap: (map: string) => `the map of “${map}”`,
    thatEvent: 'that event',
    of: (partner: string, isPerson: boolean, deeds: string) =>
      deeds ? `${partner}, ${isPerson ? 'who' : 'which'} ${deeds}` : partner,
    found: (writer: Writer, map: string, whom: string) => `On ${map} ${writer} came across ${whom}.`,
    // Whoever was where the other was needs no map to know of them.
    at: (event: string) => ` at ${event}`,
    because: (writer: Writer, partner: string, deeds: string) =>
      deeds
        ? `${capital(writer)} write because ${partner} ${deeds}.`
        : `${capital(writer)} would like to get to know ${partner}.`,
    becauseOfYou: (writer: Writer, found: string, alike: readonly string[]) =>
      [...(found ? [`${capital(writer)} write because of ${found}.`] : []), ...alike].join(' '),
    getToKnow: (writer: Writer, whom: string) => `${capital(writer)} would like to get to know ${whom}.`,
    foundYou: (writer: Writer, map: string, found: string, alike: readonly string[]) =>
      [found ? `On ${map} ${writer} came across ${found}.` : `${capital(writer)} found you on ${map}.`, ...alike].join(
        ' ',
      ),
    throughYou: (partner: string) =>
      `You are named with ${partner}; if somebody else is the one to ask, would you pass this on?`,
    since: (writer: Writer, tie: string) => `It says ${tie}, so ${writer} turn to you.`,
    asYou: (writer: Writer, deed: string) => `Since you ${deed}, ${writer} turn to you.`,
    asOf: (writer: Writer, body: string) => `As you are with ${body}, ${writer} turn to you.`,
    isWith: (body: string) => `that you are with ${body}`,
    // One letter asks for one thing.
    want: (writer: Writer, themes: string, topic: string, about: string) => {
      if (!topic && themes) {
        return `${isI(writer) ? 'I am' : 'We are'} looking for experience with ${themes}: would you have half an hour in the coming weeks to talk about it?`;
      }
      const what = topic || about;
      return `Would you have half an hour in the coming weeks to ${what ? `talk about ${what}` : 'see where we could work together'}?`;
    },
    about: (writer: Writer, themes: string, topic: string, partner: string) => {
      if (topic) return `With ${partner} ${writer} would like to talk about ${topic}.`;
      return themes
        ? `${isI(writer) ? 'I am' : 'We are'} looking for experience with ${themes} and would like to get in touch.`
        : `${capital(writer)} would like to get in touch and find out where we could work together.`;
    },
    turnTo: (writer: Writer, acquaintance: string, isPlain: boolean) =>
      `${capital(writer)} turn to you since ${isPlain ? '' : 'the map says '}${acquaintance}.`,
    namedThere: (partner: string) => `You are named in what is noted there of ${partner}.`,
    writeTo: (writer: Writer, partner: string, name: string, tie: string | null) =>
      `At ${partner} ${writer} would write to ${name}${tie === null ? '' : `, since the map says ${tie}`}.`,
    introduce: (writer: Writer, name: string, isKnown: boolean) =>
      isKnown
        ? `If you can put ${isI(writer) ? 'me' : 'us'} in touch with ${name}, a few lines to both sides would be enough; if not, ${writer} understand.`
        : `If you know each other and can introduce ${isI(writer) ? 'me' : 'us'} to ${name}, a few lines to both sides would be enough; if not, ${writer} understand.`,
    onward: (name: string, acquaintance: string) => `${name} could lead on from there: the map says ${acquaintance}.`,
    close: 'Kind regards,',
    greet: 'Best wishes,',
  },
  {
    self: '[nama Anda]',
    meet: (partner, seeker) => (seeker ? `${seeker} dan ${partner}` : `Berkenalan dengan ${partner}`),
    ask: (partner, whom) => `Bisakah Anda memperkenalkan ${whom} kepada ${partner}?`,
    me: selfOf,
    hello: (name, isPerson) => `Yth. ${isPerson ? 'Bapak/Ibu ' : ''}${name},`,
    iAm: (name, body) => `Nama saya ${name}${body && ` dari ${body}`}.`,
    onBehalf: (name) => `Kami menulis atas nama ${name}.`,
    hi: (name) => `Halo ${name},`,
    knowing: (partner) => `Apakah Anda mengenal ${partner}?`,
    foundFor: (seeker, map, whom) =>
      `Ketika mencari siapa yang sebaiknya diajak bicara berikutnya oleh ${seeker}, saya menemukan ${whom}${map && `, di ${map}`}.`,
    haveYouMet: (acquaintance, isPlain, isKnown) =>
      `${isPlain ? capital(acquaintance) : `Di peta itu tertulis ${acquaintance}`}.${isKnown ? '' : ' Apakah Anda sempat berbincang?'}`,
    offer: (name, isKnown) =>
      isKnown
        ? `Bersediakah Anda menulis beberapa baris kepada ${name}, atau bolehkah saya menulis dengan menyebut nama Anda?`
        : `Bila ya, bersediakah Anda menulis beberapa baris kepada ${name}, atau bolehkah saya menulis dengan menyebut nama Anda? Bila tidak, saya akan menulis langsung saja.`,
    work: (themes, places, kinds) => {
      const at = kinds && ` di [nama ${kinds} Anda]`;
      if (themes) return `Saya bergerak di bidang ${themes}${places && ` di ${places}`}${at && `,${at}`}.`;
      if (at) return `Saya bekerja${at}${places && `, di ${places}`}.`;
      return places && `Saya berada di ${places}.`;
    },
    theMap: (map) => `peta “${map}”`,
    thatEvent: 'acara itu',
    of: (partner, _isPerson, deeds) => (deeds ? `${partner}, yang ${deeds}` : partner),
    found: (writer, map, whom) => `Di ${map}, ${selfOf(writer)} menemukan ${whom}.`,
    at: (event) => ` pada ${event}`,
    because: (writer, partner, deeds) =>
      deeds
        ? `${capital(selfOf(writer))} menulis karena ${partner} ${deeds}.`
        : `${capital(selfOf(writer))} ingin berkenalan dengan ${partner}.`,
    becauseOfYou: (writer, found, alike) =>
      [...(found ? [`${capital(selfOf(writer))} menulis karena ${found}.`] : []), ...alike].join(' '),
    getToKnow: (writer, whom) => `${capital(selfOf(writer))} ingin berkenalan dengan ${whom}.`,
    foundYou: (writer, map, found, alike) =>
      [
        found
          ? `Di ${map}, ${selfOf(writer)} menemukan ${found}.`
          : `${capital(selfOf(writer))} menemukan nama Anda di ${map}.`,
        ...alike,
      ].join(' '),
    throughYou: (partner) =>
      `Nama Anda disebut bersama ${partner}; bila yang tepat orang lain, mohon surat ini diteruskan.`,
    since: (writer, tie) => `Di situ tertulis ${tie}, karena itu ${selfOf(writer)} menghubungi Anda.`,
    asYou: (writer, deed) => `${capital(selfOf(writer))} menghubungi Anda sebagai pihak yang ${deed}.`,
    asOf: (writer, body) => `${capital(selfOf(writer))} menghubungi Anda sebagai bagian dari ${body}.`,
    isWith: (body) => `bahwa Anda bagian dari ${body}`,
    want: (writer, themes, topic, about) => {
      if (!topic && themes) {
        return `${capital(selfOf(writer))} mencari pengalaman tentang ${themes}: apakah Anda berkenan meluangkan waktu setengah jam dalam beberapa minggu ke depan untuk membicarakannya?`;
      }
      const what = topic || about;
      return `Apakah Anda berkenan meluangkan waktu setengah jam dalam beberapa minggu ke depan untuk ${what ? `berbincang tentang ${what}` : 'melihat apa yang bisa kita kerjakan bersama'}?`;
    },
    about: (writer, themes, topic, partner) => {
      if (topic) return `Dengan ${partner}, ${selfOf(writer)} ingin berbincang tentang ${topic}.`;
      return themes
        ? `${capital(selfOf(writer))} mencari pengalaman tentang ${themes} dan ingin berkenalan.`
        : `${capital(selfOf(writer))} ingin berkenalan dan menemukan apa yang bisa dikerjakan bersama.`;
    },
    turnTo: (writer, acquaintance, isPlain) =>
      `${capital(selfOf(writer))} menghubungi Anda karena ${isPlain ? '' : 'di peta itu tertulis '}${acquaintance}.`,
    namedThere: (partner) => `Catatan tentang ${partner} di situ juga menyebut nama Anda.`,
    writeTo: (writer, partner, name, tie) =>
      `Di ${partner}, ${selfOf(writer)} hendak menghubungi ${name}${tie === null ? '' : `, sebab di peta itu tertulis ${tie}`}.`,
    introduce: (writer, name, isKnown) =>
      isKnown
        ? `Bila Anda dapat menghubungkan ${selfOf(writer)} dengan ${name}, beberapa baris kepada kedua pihak sudah cukup; bila tidak, ${selfOf(writer)} maklum.`
        : `Bila Anda saling mengenal dan bersedia memperkenalkan ${selfOf(writer)} kepada ${name}, beberapa baris kepada kedua pihak sudah cukup; bila tidak, ${selfOf(writer)} maklum.`,
    onward: (name, acquaintance) => `${name} dapat mengantar selanjutnya: di peta itu tertulis ${acquaintance}.`,
    close: 'Salam hormat,',
    greet: 'Salam,',
  },
);
