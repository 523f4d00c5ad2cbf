import type { Language } from '../dataset/language.ts';
import { catalogue, joinNames, plural } from './catalogue.ts';

/** What the search box says. */
export const searchMessages = catalogue(
  {
    search: 'Search',
    placeholder: (names: readonly string[]) => `Find ${joinNames(names, 'or')}`,
    anyPlaceholder: 'Find by name',
    clear: 'Clear what you typed',
    results: 'Results',
    found: (count: number) => plural(count, 'found', 'found'),
    mention: (count: number, isMore: boolean) =>
      `${isMore ? `and ${count} more` : `${count}`} mention${count === 1 ? 's' : ''} it`,
    listed: (count: number) => `the first ${count} listed`,
    unsure: (count: number) => `${count} less than sure (inferred, uncertain or with a remark)`,
    leftOut: (count: number) => `${count} by ties that your filters leave out`,
    nothing: (query: string) => `Nothing is called “${query}”.`,
    similar: 'Similar:',
    partly: (query: string) => `Nothing here is all of “${query}”. Closest:`,
    noneFrom: (words: string, place: string) => `There are no “${words}” from ${place} here. From there:`,
    // Why something was found.
    name: 'Other name',
    description: 'In the description',
    details: 'In the details',
    // The questions of whom to meet and how two are connected, which are put in panels of their own.
    question: 'Question',
    meet: (who: string | null, whom: string | null) => {
      if (whom !== null) return `Who could introduce ${who ?? 'you'} to ${whom}?`;
      return `Whom should ${who ?? 'you'} meet?`;
    },
    path: (from: string, to: string) => `How is ${from} connected to ${to}?`,
    tryAgain: 'Try another spelling or a shorter word.',
    hiddenBy: (filters: string) => `Hidden by ${filters}.`,
    showIt: 'Show it',
    and: 'and',
    failed: 'The search could not be loaded.',
    retry: 'Press Enter to try again.',
  },
  {
    search: 'Cari',
    placeholder: (names) => `Cari ${joinNames(names, 'atau')}`,
    anyPlaceholder: 'Cari menurut nama',
    clear: 'Hapus ketikan',
    results: 'Hasil',
    found: (count) => `${count} ditemukan`,
    mention: (count, isMore) => `${isMore ? `dan ${count} lagi` : `${count}`} menyebutnya`,
    listed: (count) => `${count} pertama ditampilkan`,
    unsure: (count) => `${count} di antaranya disimpulkan, tidak pasti, atau berketerangan`,
    leftOut: (count) => `${count} menurut hubungan yang tidak tampil karena filter Anda`,
    nothing: (query) => `Tidak ada yang bernama “${query}”.`,
    similar: 'Yang mirip:',
    partly: (query) => `Tidak ada yang memenuhi semua isi “${query}”. Yang terdekat:`,
    noneFrom: (words, place) => `Di sini tidak ada “${words}” dari ${place}. Yang dari sana:`,
    name: 'Nama lain',
    description: 'Dalam deskripsi',
    details: 'Dalam rincian',
    question: 'Pertanyaan',
    meet: (who, whom) => {
      if (whom !== null) return `Siapa yang bisa memperkenalkan ${who ?? 'Anda'} kepada ${whom}?`;
      return `Siapa yang perlu ${who ?? 'Anda'} temui?`;
    },
    path: (from, to) => `Bagaimana ${from} terhubung dengan ${to}?`,
    tryAgain: 'Coba ejaan lain atau kata yang lebih pendek.',
    hiddenBy: (filters) => `Tersembunyi oleh filter ${filters}.`,
    showIt: 'Tampilkan',
    and: 'dan',
    failed: 'Pencarian tidak dapat dimuat.',
    retry: 'Tekan Enter untuk mencoba lagi.',
  },
);

/** How guesses stand to what was asked for. */
export interface GuessedFor {
  /** Whether they are some of it. */
  readonly isPartly: boolean;
  /** Who was asked for, as they were called, of whom nobody is from a place where the guesses are from; null: no such. */
  readonly lacking: { readonly words: string; readonly place: string } | null;
}

/** What is said above guesses, where nothing is what was asked for. */
export function tellLacking(query: string, { isPartly, lacking }: GuessedFor, language: Language): string {
  const { nothing, similar, partly, noneFrom } = searchMessages[language];
  if (lacking) return noneFrom(lacking.words, lacking.place);
  return isPartly ? partly(query) : `${nothing(query)} ${similar}`;
}

/** What is said where nothing is called as was asked: names that are similar, or what to try. */
export function tellGuesses(
  query: string,
  names: readonly string[],
  language: Language,
  guessed: GuessedFor = { isPartly: false, lacking: null },
): string {
  const { nothing, tryAgain } = searchMessages[language];
  if (names.length > 0) return `${tellLacking(query, guessed, language)} ${names.join(', ')}`;
  return `${nothing(query)} ${tryAgain}`;
}

/** What was counted of an answer. */
export interface Found {
  /** All of it, and how many of these only mention what was asked, in a description or the details. */
  readonly count: number;
  readonly mentions: number;
  readonly listed: number;
  /** How many are less than sure or rest on what is not on the map. */
  readonly apart: { readonly unsure: number; readonly leftOut: number } | null;
}

/** How many were found by what they are, and how many more only mention it; then what of these is less than sure. */
export function tellFound({ count, mentions, listed, apart }: Found, language: Language): string {
  const { found, mention, listed: first, unsure, leftOut } = searchMessages[language];
  const named = count - mentions;
  const counts = [
    (named > 0 || mentions === 0) && found(named),
    mentions > 0 && mention(mentions, named > 0),
    count > listed && first(listed),
  ];
  const more = [
    apart && apart.unsure > 0 && unsure(apart.unsure),
    apart && apart.leftOut > 0 && leftOut(apart.leftOut),
  ];
  return [counts.filter(Boolean).join(', '), ...more.filter(Boolean)].join('; ');
}
