import type { Network } from '../network.ts';
import { LONGEST_QUERY, splitWords } from '../words.ts';
import { buildNameFinder } from './find-names.ts';
import { isSmall } from './small-words.ts';

/** The question of how two are connected, as one may type it, by index. */
export interface Connection {
  readonly from: number;
  readonly to: number;
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What says that a way between two is asked for. */
const LINKS = toSet(
  'connected connection connections connects connect linked link links related relation relations relationship tied path paths ' +
    'way route distance far know knows known acquainted common hubungan hubungannya berhubungan terhubung menghubungkan kaitan ' +
    'kaitannya berkaitan terkait keterkaitan mengaitkan jalur jalan rute jarak jauh kenal mengenal berkenalan kesamaan persamaan',
);
/** What stands between two names. */
const BETWEEN = toSet('to with and from or dengan ke dan dari kepada sama atau pada');
/** What is said round names, and names nobody. */
const ROUND = toSet(
  'how there between each other others directly shortest get got same thing anything bagaimana apakah adakah antara antar ' +
    'saling satu lain langsung terpendek bisa cara tunjukkan cari memiliki punya mana hal sih ya kah',
);
/** Words that ask for others than the two that are named. */
const OTHERS = toSet('who whom which siapa siapakah people persons orang');

/** Reads `how is Ann connected to Ben`, `apa hubungan Ann dengan Ben`, `from Ann to Ben`; null where something else is asked. */
export function buildConnection(network: Network): (query: string) => Connection | null {
  const findNamed = buildNameFinder(network);
  /** The one that is meant by words; -1 where they mean nobody, or several. */
  const readName = (words: readonly string[]): number => {
    const isOwn = (word: string) => ![LINKS, BETWEEN, ROUND].some((set) => set.has(word)) && !isSmall(word);
    const first = words.findIndex(isOwn);
    if (first < 0) return -1;
    const found = findNamed(words.slice(first, words.findLastIndex(isOwn) + 1));
    const [one = -1] = found;
    return found.size === 1 ? one : -1;
  };
  return (query) => {
    const words = splitWords(query.slice(0, LONGEST_QUERY));
    if (words.some((word) => OTHERS.has(word))) return null;
    if (!words.some((word) => LINKS.has(word)) && !/^(?:from|dari)$/.test(words[0] ?? '')) return null;
    for (let place = 1; place < words.length - 1; place++) {
      const word = words[place] ?? '';
      if (!BETWEEN.has(word) && !LINKS.has(word)) continue;
      const [from, to] = [readName(words.slice(0, place)), readName(words.slice(place + 1))];
      if (from >= 0 && to >= 0 && from !== to) return { from, to };
    }
    return null;
  };
}
