import { foldText } from '../../base/fold.ts';
import type { Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import type { LocalText } from '../../dataset/text.ts';
import { nameRelation } from '../../language/relation.ts';
import type { Network } from '../../network/network.ts';
import { tellMapName } from '../../scene/label/text.ts';

/** The facets that are lists to choose from. */
export type ListFacet = 'places' | 'themes' | 'sessions' | 'relations';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What the name was taken from. */
  readonly label: LocalText | undefined;
  readonly count: number;
  /** For options that are nodes: their mark. */
  readonly kind: Kind | undefined;
  readonly numeral: number | undefined;
  readonly colour?: string | undefined;
}

/**
 * The options of a facet that `text` leaves by the name that is shown, or that are among the `named` ones, those that leave most first, then by name in the
 * language.
 */
export function toOptions(
  network: Network,
  facet: ListFacet,
  counts: ReadonlyMap<string, number>,
  language: Language,
  text: string,
  named: ReadonlySet<string> | null = null,
): readonly Option[] {
  const asked = foldText(text.trim());
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...counts]
    .map(([id, count]) => toOption(network, facet, id, count, language))
    .filter(({ id, name }) => foldText(name).includes(asked) || named?.has(id))
    .sort((one, other) => other.count - one.count || compare(one.name, other.name));
}

/** One option by its id; an id that the dataset does not have is its own name. */
export function toOption(network: Network, facet: ListFacet, id: string, count: number, language: Language): Option {
  if (facet === 'relations') {
    const relation = network.relations.get(id);
    const name = relation ? nameRelation(network.relations.values(), relation, language) : id;
    return { id, name, label: relation?.label, count, kind: undefined, numeral: undefined };
  }
  const place = network.nodeIndex.get(id) ?? -1;
  const node = network.nodes[place];
  const name = node ? tellMapName(network, place, language) : id;
  const kind = node && network.kinds.get(node.kind);
  return { id, name, label: node?.label, count, kind, numeral: node?.session?.number, colour: node?.colour };
}
