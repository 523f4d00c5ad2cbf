import type { Language } from '../dataset/language.ts';
import { and } from './catalogue.ts';
import { quote, selfOf, type Writer } from './letter-reasons.ts';
import { tellTheme } from './letter-themes.ts';

/** What a letter to whoever is to be met can ask for, in names of the map; '' and none: nothing. */
export interface LetterAsks {
  /** What one could talk about. */
  readonly theme: string;
  /** Whom they know of those to meet, and the one session in which they were with all of them. */
  readonly known: readonly string[];
  readonly session: string;
  /** Who only came to an event that they held, and what one could talk about with these. */
  readonly guests: readonly string[];
  readonly guestsTheme: string;
}

/** The request to be put in touch, as a sentence; '' where there is nobody. `whom` is who is written for, null: the reader. */
export function askForTouch(asks: LetterAsks, writer: Writer, whom: string | null, language: Language): string {
  const { known, session, guests, guestsTheme } = asks;
  const names = and[language].format(known.length > 0 ? known : guests);
  const self = language === 'en' ? (writer === 'I' ? 'me' : 'us') : selfOf(writer);
  if (names === '') return '';
  if (language === 'en') {
    if (known.length > 0 && session !== '') {
      const them = known.length === 1 ? '' : ' with them';
      return `${whom === null ? 'You were' : `${whom} was`} in ${quote(session)} with ${names}: could you put ${self} in touch${them}?`;
    }
    const about = guestsTheme && `, with whom ${writer} would like to talk about ${tellTheme(guestsTheme)}`;
    return `Could you put ${self} in touch with ${names}${about}?`;
  }
  if (known.length > 0 && session !== '') {
    const them = known.length === 1 ? 'nya' : ' mereka';
    return `${whom ?? 'Anda'} ikut dalam ${quote(session)} bersama ${names}: bisakah Anda menghubungkan ${self} dengan${them}?`;
  }
  const about = guestsTheme && ` untuk berbincang tentang ${tellTheme(guestsTheme)}`;
  return `Bisakah Anda menghubungkan ${self} dengan ${names}${about}?`;
}
