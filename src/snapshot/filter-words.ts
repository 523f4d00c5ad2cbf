import type { Language } from '../dataset/language.ts';
import { filterMessages } from '../language/filters.ts';
import { type Filters, type Focus, NO_FILTERS } from '../network/filters.ts';
import type { Network } from '../network/network.ts';

/** The active filters and the focus in words, one entry each: `Theme: Blockchain`. */
export function toFilterWords(
  network: Network,
  filters: Filters,
  focus: Focus | null,
  language: Language,
): readonly string[] {
  const say = filterMessages[language];
  const nodeName = (id: string) => network.nodes[network.nodeIndex.get(id) ?? -1]?.label[language] ?? id;
  const list = (facet: string, names: readonly string[]) =>
    names.length > 0 ? [`${facet}: ${names.join(` ${say.or} `)}`] : [];
  const words = [
    ...list(
      say.kinds,
      filters.kinds.map((id) => network.kinds.get(id)?.plural[language] ?? id),
    ),
    ...list(say.places, filters.places.map(nodeName)),
    ...list(say.themes, filters.themes.map(nodeName)),
    ...list(say.sessions, filters.sessions.map(nodeName)),
    ...list(
      say.days,
      filters.days.map((day) => (day === 'unstated' ? say.unstated : day)),
    ),
    ...list(
      say.relations,
      filters.relations.map((id) => network.relations.get(id)?.label[language] ?? id),
    ),
  ];
  if (filters.layers.length === 1) words.push(filters.layers[0] === 'stated' ? say.statedOnly : say.inferredOnly);
  const isUsual =
    filters.certainties.length === NO_FILTERS.certainties.length &&
    NO_FILTERS.certainties.every((certainty) => filters.certainties.includes(certainty));
  if (!isUsual) words.push(toCertaintyWords(filters, language));
  if (filters.degree) words.push(say.degreeChip(...filters.degree));
  if (focus) words.push(say.focusChip(nodeName(focus.node), focus.depth));
  return words;
}

function toCertaintyWords({ certainties }: Filters, language: Language): string {
  const say = filterMessages[language];
  if (certainties.length === 0 || certainties.length === 3) return say.uncertainToo;
  return say.certaintyChip(certainties.map((certainty) => say[certainty]).join(` ${say.or} `));
}
