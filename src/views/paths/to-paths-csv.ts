import type { PathsAnswer } from '../../analysis/paths/find-paths.ts';
import { at } from '../../base/assert.ts';
import { asId, toCsv } from '../../base/csv.ts';
import type { Language } from '../../dataset/language.ts';
import { pathMessages } from '../../language/paths.ts';
import { toInverse } from '../../language/relation.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { relationOf } from './tell-path.ts';

/** All the paths that were found as a table: a line for each tie, in the order one walks. */
export function toPathsCsv(network: Network, { paths }: PathsAnswer, language: Language): string {
  const say = pathMessages[language];
  const rows = paths.flatMap(({ hops }, path) =>
    hops.map(({ edge, from, to, along }, step) => {
      const { id, layer, certainty, evidence } = at(network.edges, edge);
      const relation = relationOf(network, edge);
      return [
        path + 1,
        step + 1,
        tellName(network, from, language),
        (along ? relation.label : toInverse(relation))[language],
        tellName(network, to, language),
        say.way(along),
        asId(id),
        say.layer(layer),
        certainty ? say.certainty(certainty) : '',
        evidence?.paragraphs?.join(' ') ?? '',
        evidence?.paraphrase?.[language] ?? '',
      ];
    }),
  );
  return toCsv(say.columns.split('|'), rows, 'clipboard');
}
