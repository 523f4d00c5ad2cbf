import type { Language } from '../../dataset/language.ts';
import { joinNames } from '../../language/catalogue.ts';
import { filterMessages } from '../../language/filters.ts';
import { pictureMessages } from '../../language/picture.ts';
import { nameRelation } from '../../language/relation.ts';
import { nameEdition } from '../../network/editions.ts';
import { type Filters, type Focus, NO_FILTERS } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import { tellId } from '../../network/tell-apart.ts';
import { briefName } from '../../scene/label/text.ts';

/** One thing that was asked for, which can be said at length and in short. */
export interface FilterPart {
  /** How many values it names. */
  readonly count: number;
  /** In words, with no more than `most` of them: `Theme: Blockchain, Care and 4 more`. */
  readonly toWords: (most: number) => string;
}

/** The active filters and the focus in words, one entry each: `Theme: Blockchain`. */
export const toFilterWords = (
  network: Network,
  filters: Filters,
  focus: Focus | null,
  language: Language,
): readonly string[] => toFilterParts(network, filters, focus, language).map(({ toWords }) => toWords(Infinity));

/** The active filters and the focus, one entry each. */
export function toFilterParts(
  network: Network,
  filters: Filters,
  focus: Focus | null,
  language: Language,
): readonly FilterPart[] {
  const say = filterMessages[language];
  const nodeName = (id: string) => tellId(network, id, language);
  const list = (facet: string, whole: readonly string[]): FilterPart[] => {
    const names = whole.map(briefName);
    const toWords = (most: number) => `${facet}: ${shortenNames(names, most, language)}`;
    return names.length > 0 ? [{ count: names.length, toWords }] : [];
  };
  const parts = [
    ...list(
      say.kinds,
      filters.kinds.map((id) => network.kinds.get(id)?.plural[language] ?? id),
    ),
    ...list(say.places, filters.places.map(nodeName)),
    ...list(say.themes, filters.themes.map(nodeName)),
    ...list(say.sessions, filters.sessions.map(nodeName)),
    ...list(
      say.editions,
      filters.editions.map((id) => nameEdition(network.dataset, id, language)),
    ),
    ...list(
      say.days,
      filters.days.map((day) => (day === 'unstated' ? say.unstated : day)),
    ),
    ...list(
      say.relations,
      filters.relations.map((id) => {
        const relation = network.relations.get(id);
        return relation ? nameRelation(network.relations.values(), relation, language) : id;
      }),
    ),
  ];
  const add = (words: string) => parts.push({ count: 1, toWords: () => words });
  if (filters.layers.length === 1) add(filters.layers[0] === 'stated' ? say.statedOnly : say.inferredOnly);
  const isUsual =
    filters.certainties.length === NO_FILTERS.certainties.length &&
    NO_FILTERS.certainties.every((certainty) => filters.certainties.includes(certainty));
  if (!isUsual) add(toCertaintyWords(filters, language));
  if (filters.degree) add(say.degreeChip(...filters.degree));
  if (focus) add(say.focusChip(briefName(nodeName(focus.node)), focus.depth));
  return parts;
}

/** `A, B or C`; with more names than `most`: `A, B and 4 more`. */
function shortenNames(names: readonly string[], most: number, language: Language): string {
  const more = names.length - most;
  if (more > 0) return pictureMessages[language].andMore(names.slice(0, most).join(', '), more);
  return joinNames(names, filterMessages[language].or);
}

function toCertaintyWords({ certainties }: Filters, language: Language): string {
  const say = filterMessages[language];
  if (certainties.length === 0 || certainties.length === 3) return say.uncertainToo;
  return say.certaintyChip(certainties.map((certainty) => say[certainty]).join(` ${say.or} `));
}
