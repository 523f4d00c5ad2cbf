import { listWords } from '../../dataset/text.ts';
import type { Network } from '../network.ts';
import { splitWords } from '../words.ts';

// Words for who or what is from a country or region, as English makes them. In Indonesian these are the countries' names.

/** Endings that are put to a name, some of whose last letters may go for it; the shortest first. */
const ENDINGS = ['', 'n', 'i', 'an', 'ic', 'er', 'ian', 'ean', 'ese', 'ish', 'nian', 'vian', 'bian'];
/** Fewer letters begin too many names, and more are never put in the place of an ending. */
const SHORTEST_STEM = 4;
const MOST_REPLACED = 3;

/** Those that are made in no such way, and the names of where they are from. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'american/united states/united states of america/usa/amerika serikat/america',
    'british english scottish welsh/united kingdom/uk/great britain/england/scotland/wales/britania raya/inggris',
    'burmese/myanmar/burma',
    'cypriot/cyprus/siprus',
    'danish dane/denmark',
    'dutch/netherlands/the netherlands/holland/belanda',
    'emirati/united arab emirates/uni emirat arab',
    'filipino filipina/philippines/the philippines/filipina',
    'finnish finn/finland/finlandia',
    'french/france/prancis',
    'greek/greece/yunani',
    'irish/ireland/irlandia',
    'laotian lao/laos',
    'norwegian/norway/norwegia',
    'polish pole/poland/polandia',
    'spanish spaniard/spain/spanyol',
    'swiss/switzerland/swiss',
    'thai/thailand',
  ].flatMap((line) => {
    const [said = '', ...names] = line.split('/');
    return said.split(' ').map((word) => [word, names.map((name) => splitWords(name).join(''))] as const);
  }),
);

type PlaceNames = readonly (readonly [node: number, names: readonly (readonly string[])[]])[];

const known = new WeakMap<Network, PlaceNames>();

/** The places, by index, with all their names in words. */
const listPlaceNames = ({ nodes, kinds }: Network): PlaceNames =>
  nodes.flatMap(({ kind, label, aliases }, node) => {
    if (kinds.get(kind)?.role !== 'place') return [];
    const names = [...listWords(label).map(([, text]) => text), ...aliases.map(({ text }) => text)];
    return [[node, names.map(splitWords)] as const];
  });

/** The places that a word says somebody is from, by index: `Swedish`, `Indonesians`. O(places). */
export function findByDemonym(network: Network, word: string): readonly number[] {
  const irregular = IRREGULAR.get(word) ?? IRREGULAR.get(word.replace(/s$/, ''));
  const stems = irregular ? [] : listStems(word);
  if (!irregular && stems.length === 0) return [];
  const names = known.get(network) ?? listPlaceNames(network);
  known.set(network, names);
  const find = (isIt: (words: readonly string[]) => boolean) =>
    names.flatMap(([node, own]) => (own.some(isIt) ? [node] : []));
  if (irregular) return find((words) => irregular.includes(words.join('')));
  for (const stem of stems) {
    const found = find((words) => {
      const last = words.at(-1) ?? '';
      return last.startsWith(stem) && last.length - stem.length <= MOST_REPLACED;
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** What names may begin with that a word was made from, the longest first. */
function listStems(word: string): readonly string[] {
  const singular = word.replace(/s$/, '');
  return ENDINGS.filter((ending) => singular.endsWith(ending))
    .map((ending) => singular.slice(0, singular.length - ending.length))
    .filter((stem) => stem.length >= SHORTEST_STEM);
}
