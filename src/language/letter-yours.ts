import type { Language } from '../dataset/language.ts';
import { and } from './catalogue.ts';
import { type About, joinThemes, type LetterFact, quote, selfOf, tellDeed, tellTie } from './letter-reasons.ts';
import { tellTheme } from './letter-themes.ts';

/** What the map has of whoever reads a letter: what it is found by, as objects, and what both are, as sentences. */
export interface Yours {
  readonly found: readonly string[];
  readonly alike: readonly string[];
}

/**
 * Facts as they are said to whom they are about. Nobody is told as news what they did, founded or made known themselves:
 * it is spoken of as theirs, “your work on …”, and that they are somewhere alone where whoever writes is there too.
 */
export function tellYours(facts: readonly LetterFact[], about: About, language: Language): Yours {
  const say = language === 'en' ? sayEnglish : sayIndonesian;
  const joined = joinThemes(facts, language);
  const isAlike = ({ code }: LetterFact) => code === 'place' || code === 'seems';
  return {
    found: joined.filter((fact) => !isAlike(fact) && fact.code !== 'elsewhere').map((fact) => say(fact, about)),
    alike: joined.filter(isAlike).map((fact) => say(fact, about)),
  };
}

function sayEnglish({ code, names, isWork, via, ownVia, ties, deed }: LetterFact, { writer, isPerson }: About): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const weAre = writer === 'I' ? 'I am' : 'we are';
  const work = (which: string) => (names.length > 1 ? `${which} ${tellTheme(last)}` : '');
  const theme = (name: string) => (isWork ? `your work on ${name}` : `your contribution to ${name}`);
  switch (code) {
    case 'between': {
      const quoted = ties.length > 0 ? ` (the map says ${and.en.format(ties.map((tie) => tellTie(tie, 'en')))})` : '';
      const ours = writer === 'I' ? 'mine' : 'ours';
      const whose = names.length > 1 ? `that of ${first} on ${writer === 'I' ? 'my' : 'our'} side` : ours;
      return `your tie to ${last}, like ${whose}${quoted}`;
    }
    case 'theme':
      if (via !== null) return `your part in ${quote(via)} on ${first}, on which ${writer} work too`;
      return ownVia === null
        ? `${theme(first)}, on which ${writer} work too`
        : `${theme(first)}, the theme of ${quote(ownVia)} too, in which ${writer} took part`;
    case 'looked-for':
      return via === null ? theme(tellTheme(last)) : `your part in ${quote(via)} on ${tellTheme(last)}`;
    case 'deals':
      return `your contribution to ${tellTheme(first)}`;
    case 'place':
      return `Like ${writer === 'I' ? 'me' : 'us'} you are ${isPerson ? 'from' : 'in'} ${first}.`;
    case 'seems':
      return `You seem to be ${isPerson ? 'from' : 'in'} ${first}, as ${weAre}.`;
    case 'elsewhere':
      return `you in ${and.en.format(names)}`;
    case 'described':
      return `you, described as ${quote(first)}`;
    case 'reach-session':
      return `your part in ${quote(first)}`;
    case 'founded':
      return `${first}, which you ${tellDeed(deed)}${work(' and which works on')}`;
    case 'belongs':
      return `your work at ${first}${work(', which works on')}`;
    case 'beside':
      return `${first}${work(', which works on')}`;
  }
}

function sayIndonesian(
  { code, names, isWork, via, ownVia, ties, deed }: LetterFact,
  { writer, isPerson }: About,
): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const me = selfOf(writer);
  const work = names.length > 1 ? `, yang bergerak di bidang ${tellTheme(last)}` : '';
  const theme = (name: string) => (isWork ? `kegiatan Anda di bidang ${name}` : `sumbangsih Anda pada ${name}`);
  switch (code) {
    case 'between': {
      const quoted =
        ties.length > 0 ? ` (di peta tertulis ${and.id.format(ties.map((tie) => tellTie(tie, 'id')))})` : '';
      return `hubungan Anda dengan ${last}, yang juga dimiliki ${names.length > 1 ? `${first} dari pihak ${me}` : me}${quoted}`;
    }
    case 'theme':
      if (via !== null) return `penampilan Anda di ${quote(via)} tentang ${first}, yang juga menjadi bidang ${me}`;
      return ownVia === null
        ? `${theme(first)}, yang juga menjadi bidang ${me}`
        : `${theme(first)}, yang juga tema ${quote(ownVia)} yang ${me} ikuti`;
    case 'looked-for':
      return via === null ? theme(tellTheme(last)) : `penampilan Anda di ${quote(via)} tentang ${tellTheme(last)}`;
    case 'deals':
      return `sumbangsih Anda pada ${tellTheme(first)}`;
    case 'place':
      return `Seperti ${me}, Anda ${isPerson ? 'berasal dari' : 'berada di'} ${first}.`;
    case 'seems':
      return `Tampaknya Anda ${isPerson ? 'berasal dari' : 'berada di'} ${first} seperti ${me}.`;
    case 'elsewhere':
      return `Anda di ${and.id.format(names)}`;
    case 'described':
      return `Anda, yang digambarkan sebagai ${quote(first)}`;
    case 'reach-session':
      return `penampilan Anda di ${quote(first)}`;
    case 'founded':
      return `Anda, yang ${deed || 'mendirikan'} ${first}${work}`;
    case 'belongs':
      return `kegiatan Anda di ${first}${work}`;
    case 'beside':
      return `${first}${work}`;
  }
}
