import type { KeyActors } from '../../analysis/actors/key-actors.ts';
import { at } from '../../base/assert.ts';
import { asId, toCsv } from '../../base/csv.ts';
import type { Language } from '../../dataset/language.ts';
import { actorsMessages } from '../../language/actors.ts';
import type { Network } from '../../network/network.ts';
import { tellWhy } from './tell-actor.ts';

/** The whole ranking as a table: values in full, names as the details give them. */
export function toRankingCsv(network: Network, answer: KeyActors, language: Language): string {
  const rows = answer.actors.map(({ node, value, rank, why, stability }) => {
    const { id, label, kind } = at(network.nodes, node);
    return [
      rank,
      asId(id),
      label[language],
      network.kinds.get(kind)?.label[language] ?? kind,
      value,
      stability?.best ?? '',
      stability?.worst ?? '',
      stability?.withoutInferred ?? '',
      tellWhy(network, why, language),
    ];
  });
  return toCsv(actorsMessages[language].columns.split(','), rows, 'clipboard');
}
