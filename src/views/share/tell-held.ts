import { listHeld } from '../../dataset/going-out.ts';
import type { Language } from '../../dataset/language.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { publishMessages } from '../../language/publish.ts';
import { toCounted } from '../../scene/scene.ts';
import { selectScene } from '../../store/select-scene.ts';
import type { State } from '../../store/state.ts';
import { type Choice, isData, isPicture } from './choice.ts';
import { carriesDataset, isPrivate } from './consent.ts';

/** Columns that are named. */
const MOST_NAMED = 5;

/** What the file that is chosen holds and Publish leaves out, in words; empty where it holds nothing of the kind. */
export function tellHeld(state: State, { format, extent }: Pick<Choice, 'format' | 'extent'>): readonly string[] {
  if (!isPrivate(state) || (isPicture(format) && !carriesDataset(state))) return [];
  const { dataset } = state.document;
  return toWords(isData(format) && extent === 'visible' ? toShown(state, dataset) : dataset, state.session.language);
}

function toShown(state: State, dataset: Dataset): Dataset {
  const { nodes, edges } = toCounted(selectScene(state));
  const shown = <Item>(list: readonly Item[], marks: Uint8Array) => list.filter((_item, index) => marks[index] === 1);
  return { ...dataset, nodes: shown(dataset.nodes, nodes), edges: shown(dataset.edges, edges) };
}

function toWords(dataset: Dataset, language: Language): readonly string[] {
  const say = publishMessages[language];
  const { columns, hasRemarks, hasContacts } = listHeld(dataset);
  const more = columns.length - MOST_NAMED;
  return [
    ...columns.slice(0, MOST_NAMED),
    ...(more > 0 ? [say.moreColumns(more)] : []),
    ...(hasRemarks ? [say.remarks] : []),
    ...(hasContacts ? [say.contactsInside] : []),
  ];
}
