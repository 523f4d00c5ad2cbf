import { withoutYears } from '../../base/find-year.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { toText } from '../../dataset/text.ts';
import type { Draft } from './build.ts';

/** What a network is called by its file, or as that says itself; one of several editions without a year. */
export function toTitle({ title, dataset }: Pick<Draft, 'dataset' | 'title'>, file: string): string {
  const name = title || file.replace(/\.\w{1,8}$/, '');
  return (dataset.meta.editions?.length ?? 0) > 1 ? withoutYears(name) || name : name;
}

/** What a draft makes of a network with nobody in it: named by the file, without kinds and relations that nothing is of. */
export function toOwnDataset(draft: Pick<Draft, 'dataset' | 'title'>, file: string): Dataset {
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
