import type { Language } from '../../dataset/language.ts';
import { actorsMessages, type MeasureId } from '../../language/actors.ts';
import { toGroupName } from '../../language/groups.ts';
import { opportunityMessages, type Reason } from '../../language/opportunities.ts';
import { shareMessages } from '../../language/share.ts';
import type { Network } from '../../network/network.ts';
import { toGroupLetter } from '../../scene/group/hues.ts';
import { briefName, tellMapName } from '../../scene/label/text.ts';

/** A list beside the map, such as a ranking. */
export interface Extra {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a list beside the map answers, nodes by index: who is ranked by a measure, or whom somebody could meet. */
export type AskedList =
  | { readonly measure: MeasureId; readonly ranked: readonly { readonly node: number; readonly rank: number }[] }
  | {
      /** Null: somebody who is not on the map. */
      readonly seeker: number | null;
      readonly partners: readonly { readonly node: number; readonly reason: Reason }[];
    };

/** A group that was found: what the visitor calls it, what else it can be called after, and how many are in it. */
export interface AskedGroup {
  readonly called: string | undefined;
  readonly telling: readonly number[];
  readonly about: readonly number[];
  readonly size: number;
}

/** What the visitor asked the map to show by sizes or shades. */
export interface AskedLook {
  /** The measure that nodes are as large as; none: as they are. */
  readonly sizedBy?: MeasureId | null;
  /** Whether groups are shaded. */
  readonly isGrouped?: boolean;
}

/** The question beside the map; empty: none changes how it looks. */
export function sayLook({ sizedBy, isGrouped }: AskedLook, language: Language): string {
  const say = shareMessages[language];
  if (sizedBy) return say.sizedBy(actorsMessages[language].role(sizedBy));
  return isGrouped ? say.grouped : '';
}

/** The list in words; null: there is nobody in it. */
export function sayList(network: Network, list: AskedList, language: Language): Extra | null {
  const say = shareMessages[language];
  const nameOf = (node: number) => briefName(tellMapName(network, node, language));
  if ('measure' in list) {
    const title = say.keyActors(actorsMessages[language].role(list.measure));
    return toExtra(
      title,
      list.ranked.map(({ node, rank }) => `${rank}. ${nameOf(node)}`),
    );
  }
  const { group } = opportunityMessages[language];
  return toExtra(
    say.opportunities(list.seeker === null ? null : nameOf(list.seeker)),
    list.partners.map(({ node, reason }, place) => `${place + 1}. ${nameOf(node)} – ${group(reason)}`),
  );
}

const toExtra = (title: string, lines: readonly string[]): Extra | null => (lines.length > 0 ? { title, lines } : null);

/** What a group is called in the legend: its name with how many are in it; one that nobody asked about its letter. */
export function sayGroup(network: Network, slot: number, group: AskedGroup | undefined, language: Language): string {
  const letter = toGroupLetter(slot);
  if (!group) return letter;
  const called = group.called ?? toGroupName((node) => tellMapName(network, node, language), group);
  return shareMessages[language].group(briefName(called) || letter, group.size);
}
