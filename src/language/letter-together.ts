import type { Language } from '../dataset/language.ts';
import { and } from './catalogue.ts';
import { quote, selfOf, type Writer } from './letter-reasons.ts';

/** Where both were, or what the other held; `who` of the writer's body was there, nobody: it was itself, or who writes. */
export interface Together {
  readonly how: 'session' | 'event' | 'host';
  readonly where: string;
  /** Without whoever signs. */
  readonly who: readonly string[];
  /** Whether one of the body's own who signs for it was there; null: nobody whom the map knows signs. */
  readonly isSignerThere: boolean | null;
}

/** Of whom it is told that they were there too; `whom` is null where they are written to, `body` who is written for. */
interface Beside {
  readonly writer: Writer;
  readonly whom: string | null;
  readonly body: string;
  readonly isPerson: boolean;
}

/** That both were somewhere, or thanks to who held it, as a sentence. A body was part of it, whoever stood there for it. */
export const tellTogether = (together: Together, beside: Beside, language: Language): string =>
  (language === 'en' ? togetherEnglish : togetherIndonesian)(together, beside);

function togetherEnglish(
  { how, where, who, isSignerThere }: Together,
  { writer, whom, body, isPerson }: Beside,
): string {
  const names = and.en.format(who);
  const sent = isSignerThere
    ? `; I was there${names && ` with ${names}`} for ${body}`
    : names && `; ${names} ${who.length === 1 ? 'was' : 'were'} there for ${body}`;
  if (how === 'host') {
    if (whom === null) return `Thank you for hosting ${quote(where)}${sent || `, in which ${writer} took part`}.`;
    return `Thank you for ${quote(where)}, which ${whom} hosted${sent || `; ${writer} took part in it`}.`;
  }
  const self = isSignerThere === null ? writer : body;
  const both = whom !== null ? `${whom} and ${self}` : isSignerThere === false ? `You and ${self}` : 'We';
  // Of a body it is not said that anybody of it was there.
  if (whom !== null && !isPerson) return `${whom} took part in ${quote(where)}, and so did ${self}${sent}.`;
  return `${both} were both ${how === 'session' ? 'in' : isPerson ? 'at' : 'part of'} ${quote(where)}${sent}.`;
}

function togetherIndonesian(
  { how, where, who, isSignerThere }: Together,
  { writer, whom, body, isPerson }: Beside,
): string {
  const names = and.id.format(who);
  const sent = isSignerThere
    ? `; saya hadir di sana${names && ` bersama ${names}`} mewakili ${body}`
    : names && `; ${names} hadir di sana mewakili ${body}`;
  const me = selfOf(writer);
  if (how === 'host') {
    if (whom === null) return `Terima kasih telah menyelenggarakan ${quote(where)}${sent || `, yang ${me} ikuti`}.`;
    return `Terima kasih atas ${quote(where)}, yang diselenggarakan ${whom}${sent || `; ${me} ikut di dalamnya`}.`;
  }
  const self = isSignerThere === null ? me : body;
  const both = whom !== null ? `${whom} dan ${self}` : isSignerThere === false ? `Anda dan ${self}` : 'Kita';
  if (whom !== null && !isPerson) return `${whom} ikut serta dalam ${quote(where)}, begitu juga ${self}${sent}.`;
  const were = how === 'session' ? 'tampil di' : isPerson ? 'hadir di' : 'menjadi bagian dari';
  return `${both} sama-sama ${were} ${quote(where)}${sent}.`;
}
