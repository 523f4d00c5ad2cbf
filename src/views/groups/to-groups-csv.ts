import type { GroupsAnswer } from '../../analysis/groups/find-groups.ts';
import { at } from '../../base/assert.ts';
import { asId, toCsv } from '../../base/csv.ts';
import type { Language } from '../../dataset/language.ts';
import { groupMessages, toGroupName } from '../../language/groups.ts';
import type { Network } from '../../network/network.ts';
import { toGroupLetter } from '../../scene/group/hues.ts';
import { tellMapName } from '../../scene/label/text.ts';

/** The division as a table, a line for each member; `names` are those the visitor gave, by the group's key. */
export function toGroupsCsv(
  network: Network,
  { groups }: GroupsAnswer,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  const rows = groups.flatMap(({ key, slot, members, name }) =>
    members.map((node) => {
      const { id, label, kind } = at(network.nodes, node);
      return [
        toGroupLetter(slot),
        names[key] ?? toGroupName((node) => tellMapName(network, node, language), name),
        asId(id),
        label[language],
        network.kinds.get(kind)?.label[language] ?? kind,
      ];
    }),
  );
  return toCsv(groupMessages[language].columns.split('|'), rows, 'clipboard');
}
