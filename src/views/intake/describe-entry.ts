import { toHeldBack } from '../../dataset/consent.ts';
import type { Language } from '../../dataset/language.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { listWords } from '../../dataset/text.ts';

/** An entry in the words that are held against each other. */
export interface Described {
  readonly name: string;
  readonly others: readonly string[];
  readonly kind: string;
  /** What of it is kept from others; null where nothing is. */
  readonly heldBack: ReturnType<typeof toHeldBack>;
  readonly places: readonly string[];
  readonly ties: readonly string[];
}

/** Tells entries of a dataset by their ids; as good as nothing for an id that is not there. O(ties), once. */
export function toDescriber({ nodes, edges, kinds }: Dataset, language: Language): (id: string) => Described {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]));
  const around = new Map<string, Set<string>>();
  for (const { source, target } of edges) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (one === other) continue;
      const known = around.get(one);
      if (known) known.add(other);
      else around.set(one, new Set([other]));
    }
  }
  const nameOf = (id: string) => byId.get(id)?.label[language] ?? id;
  const toNames = (ids: readonly string[]) => [...new Set(ids.map(nameOf))];
  return (id) => {
    const node = byId.get(id);
    const name = nameOf(id);
    const written = node ? [...listWords(node.label), ...(node.short ? listWords(node.short) : [])] : [];
    const others = new Set([...written.map(([, words]) => words), ...(node?.aliases ?? []).map(({ text }) => text)]);
    others.delete(name);
    const neighbours = [...(around.get(id) ?? [])];
    const isPlace = (other: string) => kindOf.get(byId.get(other)?.kind ?? '')?.role === 'place';
    return {
      name,
      others: [...others],
      kind: kindOf.get(node?.kind ?? '')?.label[language] ?? '',
      heldBack: toHeldBack(node?.consent),
      // Several of one name are told once: a name that is said again says nothing more.
      places: toNames(neighbours.filter(isPlace)),
      ties: toNames(neighbours.filter((other) => !isPlace(other))),
    };
  };
}
