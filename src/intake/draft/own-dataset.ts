import type { Dataset } from '../../dataset/schema.ts';
import { toText } from '../../dataset/text.ts';
import type { Draft } from './build.ts';

/** What a network is called by its file: as the file says, else as it is called itself. */
export const toTitle = (title: string, file: string): string => title || file.replace(/\.\w{1,8}$/, '');

/** What a draft makes of a network with nobody in it: named by the file, without kinds and relations that nothing is of. */
export function toOwnDataset({ dataset, title }: Pick<Draft, 'dataset' | 'title'>, file: string): Dataset {
  const kinds = new Set(dataset.nodes.map(({ kind }) => kind));
  const relations = new Set(dataset.edges.map(({ relation }) => relation));
  return {
    ...dataset,
    meta: { ...dataset.meta, title: toText(toTitle(title, file)) },
    kinds: dataset.kinds.filter(({ id }) => kinds.has(id)),
    relations: dataset.relations.filter(({ id }) => relations.has(id)),
  };
}
