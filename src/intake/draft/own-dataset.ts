import { commonWords } from '../../base/common-words.ts';
import { withoutYears } from '../../base/find-year.ts';
import { toCalled } from '../../base/to-called.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { toText } from '../../dataset/text.ts';
import type { Draft } from './build.ts';

type Titled = Pick<Draft, 'dataset' | 'title' | 'lists'>;

/**
 * What a network is called by its file, or as that says itself; one of several editions without a year. Of several
 * lists it is what their names have in common, else both.
 */
export function toTitle({ title, dataset, lists }: Titled, file: string): string {
  const editions = dataset.meta.editions ?? [];
  const files = [...new Set(lists.map((list) => list.file))].map(toCalled);
  if (title === '' && files.length > 1)
    return commonWords(files) || toSpan(editions.map(({ label }) => label.en)) || toCalled(file);
  const name = title || toCalled(file);
  return editions.length > 1 ? withoutYears(name) || name : name;
}

/** The first and the last of several; '' where there are none. */
const toSpan = (names: readonly string[]): string => [...new Set([names[0] ?? '', names.at(-1) ?? ''])].join(' – ');

/** What a draft makes of a network with nobody in it: named by the file, without kinds and relations that nothing is of. */
export function toOwnDataset(draft: Titled, file: string): Dataset {
  const { dataset } = draft;
  const kinds = new Set(dataset.nodes.map(({ kind }) => kind));
  const relations = new Set(dataset.edges.map(({ relation }) => relation));
  return {
    ...dataset,
    meta: { ...dataset.meta, title: toText(toTitle(draft, file)) },
    kinds: dataset.kinds.filter(({ id }) => kinds.has(id)),
    relations: dataset.relations.filter(({ id }) => relations.has(id)),
  };
}
