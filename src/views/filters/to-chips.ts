import type { Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import { compareMessages } from '../../language/compare.ts';
import type { FilterMessages } from '../../language/filters.ts';
import { panelMessages } from '../../language/panel.ts';
import { nameEdition } from '../../network/editions.ts';
import { NO_FILTERS } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import { applyCompare } from '../../store/comparing.ts';
import { applyLift, applyQuery, applyToggle } from '../../store/filtering.ts';
import { applyQuestion } from '../../store/questions.ts';
import { applyFocus } from '../../store/selection.ts';
import type { SessionState, State } from '../../store/state.ts';
import { type ListFacet, type Option, toOption } from './to-options.ts';

/** One thing that is asked for, and how to take it back. */
export interface Chip {
  readonly key: string;
  /** Chips of the same facet stand side by side and mean any of them. */
  readonly facet: string;
  readonly name: string;
  /** Texts of the network that are in the name. */
  readonly texts?: readonly Option['label'][];
  readonly kind?: Kind | undefined;
  readonly numeral?: number | undefined;
  readonly colour?: string | undefined;
  readonly remove: (state: State) => State;
}

export type Asked = Pick<SessionState, 'filters' | 'focus' | 'query' | 'questions' | 'compare'>;

const LISTS: readonly ListFacet[] = ['places', 'themes', 'sessions', 'relations'];

/** Everything that is asked for, in the order of the panel; the focus first, as it cuts most. */
export function toChips(asked: Asked, network: Network, language: Language, say: FilterMessages): readonly Chip[] {
  const { filters, focus, query, questions, compare } = asked;
  const chips: Chip[] = [...toQuestionChips(questions, network, language)];
  const editionName = (id: string) => nameEdition(network.dataset, id, language);
  if (compare) {
    const name = compareMessages[language].pair(editionName(compare.from), editionName(compare.to));
    chips.push({ key: 'compare', facet: 'compare', name, remove: (state) => applyCompare(state, null) });
  }
  if (focus) {
    const { name, label, kind, numeral, colour } = toOption(network, 'places', focus.node, 0, language);
    const said = { name: say.focusChip(name, focus.depth), texts: [label], kind, numeral, colour };
    chips.push({ key: 'focus', facet: 'focus', ...said, remove: (state) => applyFocus(state, null) });
  }
  if (query.trim() !== '') {
    const name = say.queryChip(query.trim());
    chips.push({ key: 'query', facet: 'query', name, remove: (state) => applyQuery(state, '') });
  }
  for (const id of filters.kinds) {
    const kind = network.kinds.get(id);
    chips.push({ ...toToggleChip('kinds', id), name: kind?.plural[language] ?? id, texts: [kind?.plural], kind });
  }
  chips.push(...toTieChips(filters, say));
  for (const id of filters.editions) chips.push({ ...toToggleChip('editions', id), name: editionName(id) });
  for (const day of filters.days) {
    chips.push({ ...toToggleChip('days', day), name: day === 'unstated' ? say.dayUnstated : say.day(day) });
  }
  for (const facet of LISTS) {
    for (const id of filters[facet]) {
      const { name, label, kind, numeral, colour } = toOption(network, facet, id, 0, language);
      chips.push({ ...toToggleChip(facet, id), name, texts: [label], kind, numeral, colour });
    }
  }
  if (filters.degree) {
    const name = say.degreeChip(...filters.degree);
    chips.push({ key: 'degree', facet: 'degree', name, remove: (state) => applyLift(state, 'degree') });
  }
  return chips;
}

/** What questions draw on the map. */
function toQuestionChips({ paths, actors, groups }: Asked['questions'], network: Network, language: Language): Chip[] {
  const say = panelMessages[language];
  const chips: Chip[] = [];
  const optionOf = (id: string) => toOption(network, 'places', id, 0, language);
  if (paths.from !== null && paths.to !== null) {
    const [from, to] = [optionOf(paths.from), optionOf(paths.to)];
    const name = say.pathChip(from.name, to.name);
    const remove = (state: State) => applyQuestion(state, 'paths', { from: null, to: null });
    chips.push({ key: 'path', facet: 'path', name, texts: [from.label, to.label], remove });
  }
  if (actors.sized) {
    const remove = (state: State) => applyQuestion(state, 'actors', { sized: false });
    chips.push({ key: 'sized', facet: 'sized', name: say.sizedChip(actors.measure), remove });
  }
  for (const id of groups.off) {
    const remove = (state: State) =>
      applyQuestion(state, 'groups', { off: groups.off.filter((other) => other !== id) });
    const { name, label } = optionOf(id);
    chips.push({ key: `off ${id}`, facet: 'off', name: say.offChip(name), texts: [label], remove });
  }
  return chips;
}

function toToggleChip(facet: ListFacet | 'kinds' | 'days' | 'editions', id: string) {
  return { key: `${facet} ${id}`, facet, remove: (state: State) => applyToggle(state, facet, id) };
}

/** Layers and certainties differ from rest as a whole, so each is one chip. */
function toTieChips({ layers, certainties }: Asked['filters'], say: FilterMessages): Chip[] {
  const chips: Chip[] = [];
  if (layers.length === 1) {
    const name = layers[0] === 'stated' ? say.statedOnly : say.inferredOnly;
    chips.push({ key: 'layers', facet: 'layers', name, remove: (state) => applyLift(state, 'layers') });
  }
  const on = CERTAINTIES.filter((certainty) => certainties.length === 0 || certainties.includes(certainty));
  const isRest = on.length === NO_FILTERS.certainties.length && NO_FILTERS.certainties.every((own) => on.includes(own));
  if (!isRest) {
    const names = on.map((certainty) => say[certainty]).join(', ');
    const name = on.length === CERTAINTIES.length ? say.uncertainToo : say.certaintyChip(names);
    chips.push({ key: 'certainties', facet: 'certainties', name, remove: (state) => applyLift(state, 'certainties') });
  }
  return chips;
}
