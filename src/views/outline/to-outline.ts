import type { Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';
import type { Visibility } from '../../network/visibility.ts';

/** The nodes of one kind that are listed, by index, in the order of their names. */
interface OutlineGroup {
  readonly kind: Kind;
  readonly nodes: readonly number[];
}

/** The visible nodes by kind, in the order of the dataset's kinds; `matches` narrows them further. */
export function toOutline(
  network: Network,
  { nodes }: Pick<Visibility, 'nodes'>,
  matches: ReadonlySet<number> | null,
  language: Language,
): readonly OutlineGroup[] {
  const byKind = new Map<string, number[]>();
  network.nodes.forEach(({ kind }, index) => {
    if (nodes[index] !== 1 || (matches && !matches.has(index))) return;
    const list = byKind.get(kind);
    if (list) list.push(index);
    else byKind.set(kind, [index]);
  });
  const collator = new Intl.Collator(language, { numeric: true });
  const nameOf = (index: number) => network.nodes[index]?.label[language] ?? '';
  // Sessions have an order of their own.
  const numberOf = (index: number) => network.nodes[index]?.session?.number ?? 0;
  return [...network.kinds.values()].flatMap((kind) => {
    const list = byKind.get(kind.id);
    if (!list) return [];
    list.sort((one, other) => numberOf(one) - numberOf(other) || collator.compare(nameOf(one), nameOf(other)));
    return [{ kind, nodes: list }];
  });
}
