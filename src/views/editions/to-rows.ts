import { at } from '../../base/assert.ts';
import type { SetPair } from '../../base/pair-sets.ts';
import type { Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import { editionMessages } from '../../language/editions.ts';
import { roleNoun } from '../../language/nouns.ts';
import type { Compared, ComparedOption, Comparison } from '../../network/compare-editions.ts';
import { nameEdition } from '../../network/editions.ts';
import type { Network } from '../../network/network.ts';
import { tellMapName } from '../../scene/label/text.ts';

type Say = (typeof editionMessages)['en'];

/** One line of a comparison: what it is about, what there is to note, and who stands how. */
export interface ComparedRow {
  readonly key: string;
  readonly name: string;
  readonly kind: Kind | undefined;
  /** What has become of it as a whole; may be empty. */
  readonly note: string;
  readonly compared: Compared;
  /** Whether nobody belonged to it in the first edition: then nobody is missing there. */
  readonly isFresh?: boolean;
  /** The node of a line that one edition alone has. */
  readonly alone?: number;
}

export const toIds = ({ nodes }: Network, indices: readonly number[]): readonly string[] =>
  indices.map((index) => at(nodes, index).id);

const before = ({ returned, absent }: Compared): number => returned.length + absent.length;
const after = ({ returned, added }: Compared): number => returned.length + added.length;

/** The people among those that are compared. */
function toPeople({ kinds }: Network, comparison: Comparison): Compared {
  const some = comparison.kinds.filter(({ option }) => kinds.get(option)?.role === 'person');
  const all = (standing: keyof Compared) => some.flatMap((kind) => kind[standing]);
  return { added: all('added'), returned: all('returned'), absent: all('absent') };
}

/** In one sentence who came again: the people first, and then all names, where there are people among others. */
export function tellSummary(
  network: Network,
  comparison: Comparison,
  language: Language,
  nameOf: (id: string) => string,
): string {
  const say = editionMessages[language];
  const [from, to] = [nameOf(comparison.from), nameOf(comparison.to)];
  const { whole } = comparison;
  const people = toPeople(network, comparison);
  const tell = ({ added, returned, absent }: Compared) => [added.length, returned.length, absent.length] as const;
  if (before(people) === 0) return say.summary(from, to, ...tell(whole));
  const noun = roleNoun(network.dataset, 'person', before(people), language);
  const first = say.people(from, to, ...tell(people), noun);
  if (before(people) + after(people) === before(whole) + after(whole)) return first;
  return `${first} ${say.whole(from, to, ...tell(whole))}`;
}

/** The kinds in the order of the legend. */
export const toKindRows = ({ kinds }: Network, comparison: Comparison, language: Language): readonly ComparedRow[] =>
  comparison.kinds.map(({ option, ...compared }) => {
    const kind = kinds.get(option);
    return { key: option, name: kind?.plural[language] ?? option, kind, note: '', compared };
  });

/** Whether two lists may call one entry of a kind by two names that nobody can see to be one; countries are known. */
export const canBeOtherwise = (kind: Kind | undefined): boolean =>
  kind !== undefined && ['theme', 'initiative', 'other'].includes(kind.role);

/**
 * The kinds of which each of the two editions names somebody or something that the other does not; a theme that falls
 * may go on under a name that is new.
 */
export const listOtherwise = ({ kinds }: Network, comparison: Comparison): readonly Kind[] =>
  comparison.kinds.flatMap(({ option, added, absent }) => {
    const kind = kinds.get(option);
    const falls = kind?.role === 'theme' && comparison.themes.some(({ was, is }) => is.length < was.length);
    return kind && canBeOtherwise(kind) && added.length > 0 && (absent.length > 0 || falls) ? [kind] : [];
  });

/** The places from which most are missing first; one that is new says so, and one that is there no more. */
export const toPlaceRows = (
  network: Network,
  { places, nodes }: Comparison,
  { doubted, canDecide }: Asked,
  language: Language,
  say: Say,
): readonly ComparedRow[] => {
  const doubts = { others: toOthers(doubted), canDecide };
  return toRows(
    network,
    places,
    language,
    ({ absent }) => absent.length,
    (_, index) =>
      tellOther(network, index, doubts, language) ??
      { absent: say.gone, added: say.fresh, returned: '' }[nodes[index] ?? 'returned'],
  );
};

/** Two names that may be of one, which nobody has decided. */
type Doubt = Pick<SetPair<string>, 'one' | 'other'>;

/** Pairs of names that nobody has decided, and whether who looks at them can. */
interface Asked {
  readonly doubted: readonly Doubt[];
  readonly canDecide: boolean;
}

/** What each may be by another name, and whether who looks at it can decide that. */
interface Doubts {
  readonly others: ReadonlyMap<string, string>;
  readonly canDecide: boolean;
}

const toOthers = (doubted: readonly Doubt[]): ReadonlyMap<string, string> =>
  new Map(doubted.flatMap(({ one, other }) => [[one, other] as const, [other, one] as const]));

/**
 * What something may be by another name, for whoever can decide that: a reader can't, and hears nothing of it. Of that
 * nobody knows whether it is gone or new. Null where that is clear.
 */
function tellOther(network: Network, index: number, { others, canDecide }: Doubts, language: Language) {
  const other = network.nodeIndex.get(others.get(network.nodes[index]?.id ?? '') ?? '');
  if (other !== undefined && !canDecide) return '';
  return other === undefined ? null : editionMessages[language].maybe(tellMapName(network, other, language));
}

/**
 * The themes that have changed most first, with how many there were and are. Only of what both editions name it is
 * told whether it rises: the other may have the rest in other words.
 */
export const toThemeRows = (
  network: Network,
  { themes, from, to }: Comparison,
  { doubted, canDecide }: Asked,
  language: Language,
  say: Say,
): readonly ComparedRow[] => {
  const doubts = { others: toOthers(doubted), canDecide };
  const { others } = doubts;
  const rows = toRows(
    network,
    themes,
    language,
    (theme) => Math.abs(theme.is.length - theme.was.length),
    (theme, index) => {
      const [was, is] = [theme.was.length, theme.is.length];
      const tell = () => {
        const other = tellOther(network, index, doubts, language);
        if (other !== null) return other;
        if (was === 0 || is === 0) return say.onlyIn(nameEdition(network.dataset, was === 0 ? to : from, language));
        return is > was ? say.rises : is < was ? say.falls : '';
      };
      return [say.change(was, is), tell()].filter(Boolean).join(', ');
    },
  );
  const alone = new Set(themes.flatMap(({ option, was, is }) => (was.length === 0 || is.length === 0 ? [option] : [])));
  const isAlone = ({ key }: ComparedRow) => !others.has(key) && alone.has(key);
  return rows.map((row) => (isAlone(row) ? { ...row, alone: network.nodeIndex.get(row.key) ?? -1 } : row));
};

function toRows(
  network: Network,
  options: readonly ComparedOption[],
  language: Language,
  weigh: (option: ComparedOption) => number,
  toNote: (option: ComparedOption, index: number) => string,
): readonly ComparedRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return options
    .map((compared) => {
      const index = network.nodeIndex.get(compared.option) ?? -1;
      const kind = network.kinds.get(at(network.nodes, index).kind);
      const name = tellMapName(network, index, language);
      const isFresh = compared.was.length === 0;
      return { key: compared.option, name, kind, note: toNote(compared, index), compared, isFresh };
    })
    .sort((one, other) => weigh(other.compared) - weigh(one.compared) || compare(one.name, other.name));
}
