import type { Language } from '../dataset/language.ts';
import type { ToldProof } from './meeting-proofs.ts';

/** A proof as a letter tells it: with what it hangs on, where no tie of their own says so. */
export interface LetterProof extends ToldProof {
  /** Through what the partner has a theme, and the writer; null: by a tie of its own. */
  readonly via: string | null;
  readonly ownVia: string | null;
  /** The ties by which both know somebody, as the map has them. */
  readonly ties: readonly string[];
}

/** Whose letter it is: of one who writes for itself, or for a body. */
export type Writer = 'I' | 'we';

/** What is said of the other one: what it does or is, and that whoever writes does the same; null: only the other. */
interface Saying {
  readonly does: string;
  readonly like: string | null;
}

const and = { en: new Intl.ListFormat('en'), id: new Intl.ListFormat('id') };

/**
 * What speaks for somebody as what stands behind “you” (or “Anda”, or a name): “appear in “Showcase 1” and deal
 * with Food, as I do”. A theme that hangs on the same as the one before is told with it. It claims no more than the proofs.
 */
export function tellDeeds(proofs: readonly LetterProof[], writer: Writer, isYou: boolean, language: Language): string {
  let place = '';
  const sayings = joinThemes(proofs, language).map((proof) => {
    // What was named last need not be named again.
    const nameOf = (name: string) => (name === place ? THERE[language] : `${IN[language]} “${name}”`);
    const saying = language === 'en' ? sayEnglish(proof, writer, isYou, nameOf) : sayIndonesian(proof, writer, nameOf);
    place = placeOf(proof);
    return saying;
  });
  // “…, as I do, and …, as I do” is said once.
  const parts = sayings.map(({ does, like }, index) =>
    like === null || like === sayings[index + 1]?.like ? does : `${does}, ${like}`,
  );
  if (parts.length !== 2) return and[language].format(parts);
  const [one = '', other = ''] = parts;
  return `${one}${one.includes(',') ? ',' : ''} ${language === 'en' ? 'and' : 'serta'} ${other}`;
}

const IN = { en: 'in', id: 'di' } as const;
const THERE = { en: 'there', id: 'di sana' } as const;

const placeOf = ({ code, names, via }: LetterProof): string => {
  if (code === 'session' || code === 'event') return names.at(-1) ?? '';
  return (code === 'event-theme' || code === 'reach-session' ? names[0] : via?.replace(/^“|”$/g, '')) ?? '';
};

/** Themes that are had by the same, as one. */
function joinThemes(proofs: readonly LetterProof[], language: Language): readonly LetterProof[] {
  const joined: LetterProof[] = [];
  for (const proof of proofs) {
    const last = joined.at(-1);
    const isSame = last?.code === 'theme' && last.via === proof.via && last.ownVia === proof.ownVia;
    if (proof.code !== 'theme' || !last || !isSame) joined.push(proof);
    else joined[joined.length - 1] = { ...last, names: [and[language].format([...last.names, ...proof.names])] };
  }
  return joined;
}

type NameOf = (name: string) => string;

function sayEnglish(proof: LetterProof, writer: Writer, isYou: boolean, nameOf: NameOf): Saying {
  const { code, names, count, kind, via, ownVia, ties } = proof;
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const verb = (plain: string, third: string) => (isYou ? plain : third);
  const own = names.length > 1 ? names[0] : undefined;
  const side = writer === 'I' ? 'on my side' : 'on our side';
  const like = (mine: string, third: string) => (own ? `as ${third} ${own} ${side}` : `as ${writer} ${mine}`);
  const through = (what: string | null) => (what === null ? '' : ` through ${what}`);
  const deal = `${verb('deal', 'deals')} with`;
  const none = `to whom ${writer} have no tie yet`;
  const be = verb('are', 'is');
  switch (code) {
    case 'between': {
      const quoted = ties.length > 0 ? ` (the map says ${and.en.format(ties.map((tie) => `“${tie}”`))})` : '';
      if (names.length === 1)
        return { does: `${verb('have', 'has')} a tie to ${first}, as ${writer} have${quoted}`, like: null };
      return {
        does: `${be} linked to ${writer === 'I' ? 'me' : 'us'} through ${first} and ${last}${quoted}`,
        like: null,
      };
    }
    case 'session':
      return { does: `${verb('appear', 'appears')} ${nameOf(last)}`, like: like('do', 'does') };
    case 'event':
      return {
        does: `${verb('were', 'was')} ${nameOf(last).replace(/^in /, 'at ')}`,
        like: like(writer === 'I' ? 'was' : 'were', 'was'),
      };
    case 'theme':
      return {
        does: `${deal} ${first}${through(via)}`,
        like: `as ${writer} do${ownVia === via ? '' : through(ownVia)}`,
      };
    case 'place':
      return { does: `${be} in ${first}`, like: `as ${writer} ${writer === 'I' ? 'am' : 'are'}` };
    case 'event-theme':
      return { does: `${deal} ${last}, the theme of “${first}”`, like: null };
    case 'kind':
      return { does: `${be} listed under “${kind}”`, like: `as ${writer} would be` };
    case 'reach': {
      const list = and.en.format(count > names.length ? [...names, `${count - names.length} more`] : names);
      return { does: `${verb('have', 'has')} ties to ${list}, ${none}`, like: null };
    }
    case 'reach-session': {
      const others = count === 1 ? 'one other' : `${count} others`;
      return { does: `${verb('appear', 'appears')} ${nameOf(first)} with ${others} ${none}`, like: null };
    }
    case 'looked-for':
      return { does: `${deal} ${first}${through(via)}, just what ${writer} look for`, like: null };
    case 'elsewhere':
      return { does: `${be} in ${and.en.format(names)}`, like: null };
  }
}

function sayIndonesian(proof: LetterProof, writer: Writer, nameOf: NameOf): Saying {
  const { code, names, count, kind, via, ownVia, ties } = proof;
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const me = writer === 'I' ? 'saya' : 'kami';
  const like = names.length > 1 ? `seperti ${first} dari pihak ${me}` : `seperti ${me}`;
  const through = (what: string | null) => (what === null ? '' : ` lewat ${what}`);
  const touch = 'bersentuhan dengan tema';
  const none = `yang belum berhubungan dengan ${me}`;
  switch (code) {
    case 'between': {
      const quoted = ties.length > 0 ? ` (di peta tertulis ${and.id.format(ties.map((tie) => `“${tie}”`))})` : '';
      if (names.length === 1) return { does: `berhubungan dengan ${first}, seperti ${me}${quoted}`, like: null };
      return { does: `terhubung dengan ${me} lewat ${first} dan ${last}${quoted}`, like: null };
    }
    case 'session':
      return { does: `tampil ${nameOf(last)}`, like };
    case 'event':
      return { does: `hadir ${nameOf(last)}`, like };
    case 'theme':
      return {
        does: `${touch} ${first}${through(via)}`,
        like: `seperti ${me}${ownVia === via ? '' : through(ownVia)}`,
      };
    case 'place':
      return { does: `berada di ${first}`, like };
    case 'event-theme':
      return { does: `${touch} ${last}, tema “${first}”`, like: null };
    case 'kind':
      return { does: `tercantum sebagai “${kind}”`, like };
    case 'reach': {
      const list = and.id.format(count > names.length ? [...names, `${count - names.length} lainnya`] : names);
      return { does: `berhubungan dengan ${list}, ${none}`, like: null };
    }
    case 'reach-session':
      return { does: `tampil ${nameOf(first)} bersama ${count} pihak lain ${none}`, like: null };
    case 'looked-for':
      return { does: `${touch} ${first}${through(via)}, hal yang ${me} cari`, like: null };
    case 'elsewhere':
      return { does: `berada di ${and.id.format(names)}`, like: null };
  }
}
