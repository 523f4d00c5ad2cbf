import type { Language } from '../dataset/language.ts';
import { capital } from './nouns.ts';

/** Why somebody is to be met, by what whoever asks has or looks for. */
export interface ToldWhy {
  readonly code: 'looked-for' | 'theme' | 'event-theme' | 'place' | 'session';
  /** The theme, place or session, as in the middle of a sentence. */
  readonly name: string;
  /** The event that was about the theme as a whole; of others ''. */
  readonly event: string;
  /** How the partner deals with the theme, in the map’s words or ours; '': only by a session or an event. */
  readonly deed: string;
  readonly isPerson: boolean;
  /** How many others share it. */
  readonly others: number;
}

/** Of so many others it is still worth saying that they are few. */
const FEW = 5;

/**
 * Why somebody whose name stands before it is to be met, as a sentence without its full stop. `seeker` is what whoever
 * asks is called; null: it is whoever reads.
 */
export const tellWhy = (told: ToldWhy, seeker: string | null, language: Language): string =>
  capital((language === 'en' ? whyEnglish : whyIndonesian)(told, seeker));

function whyEnglish({ code, name, event, deed, isPerson, others }: ToldWhy, seeker: string | null): string {
  const [who, are, work] = seeker === null ? ['you', 'are', 'do'] : [seeker, 'is', 'does'];
  const them = others === 1 ? 'one other' : `${others} others`;
  const rest = others === 0 ? ' and nobody else here' : ` and ${others <= FEW ? 'only ' : ''}${them} here`;
  switch (code) {
    case 'looked-for': {
      const few =
        others === 0
          ? '; nobody else here does'
          : `; ${others <= FEW ? 'only ' : ''}${them} here ${others === 1 ? 'does' : 'do'}`;
      return `${deed || 'has to do with'} ${name}, which ${who} look${seeker === null ? '' : 's'} for${few}`;
    }
    case 'theme':
      return `${deed || 'was in a session on'} ${name}, as ${who} ${deed ? work : seeker === null ? 'were' : 'was'}${rest}`;
    case 'event-theme': {
      if (deed === '') return `took part in ${event ? `“${event}”, on` : 'what was on'} ${name}, as ${who} did`;
      const few =
        others === 0
          ? 'nobody else here deals'
          : `${others <= FEW ? 'only ' : ''}${them} here ${others === 1 ? 'deals' : 'deal'}`;
      return `${deed} ${name}, which “${event}” was about: ${few} with it directly`;
    }
    case 'place':
      return `is ${isPerson ? 'from' : 'in'} ${name}, as ${who} ${are}${rest}`;
    case 'session':
      return `was in “${name}” with ${who}${rest}`;
  }
}

function whyIndonesian({ code, name, event, deed, isPerson, others }: ToldWhy, seeker: string | null): string {
  const who = seeker ?? 'Anda';
  const only = others <= FEW ? 'hanya ' : '';
  const rest = others === 0 ? ', dan di sini tidak ada yang lain' : ` dan ${only}${others} pihak lain di sini`;
  switch (code) {
    case 'looked-for': {
      const few = others === 0 ? '; di sini tidak ada yang lain' : `; di sini ${only}${others} pihak lain juga`;
      return `${deed || 'terkait'} ${name}, yang ${seeker === null ? 'Anda cari' : `dicari ${seeker}`}${few}`;
    }
    case 'theme':
      return `${deed || 'tampil di sesi tentang'} ${name} seperti ${who}${rest}`;
    case 'event-theme': {
      if (deed === '')
        return `ikut serta dalam ${event ? `“${event}” tentang` : 'acara tentang'} ${name} seperti ${who}`;
      const few = others === 0 ? 'tidak ada pihak lain' : `${only}${others} pihak lain`;
      return `${deed} ${name}, tema “${event}”: di sini ${few} yang juga mengangkatnya sendiri`;
    }
    case 'place':
      return `${isPerson ? 'berasal dari' : 'berada di'} ${name} seperti ${who}${rest}`;
    case 'session':
      return `tampil di “${name}” bersama ${who}${rest}`;
  }
}

/** How somebody deals with a theme that is what they work on, or what they founded does. */
export const tellDealing = (isWork: boolean, language: Language): string => {
  if (language === 'en') return isWork ? 'works on' : 'deals with';
  return isWork ? 'bergerak di bidang' : 'terkait dengan';
};
