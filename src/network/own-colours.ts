import { areOneToOne } from '../base/one-to-one.ts';
import type { Kind, NodeRecord } from '../dataset/schema.ts';
import type { LocalText } from '../dataset/text.ts';

/** Nodes that have one colour of their own. */
export interface OwnColour {
  /** #rrggbb */
  readonly colour: string;
  /** The fact that just these have, where colours stand for one. */
  readonly fact: { readonly label: LocalText; readonly value: LocalText | number } | null;
  readonly count: number;
}

/**
 * The colours of their own in which nodes are drawn, those of most nodes first, with the fact that each stands for, as
 * where a graph program has coloured what it found. `isIn` says which nodes count. O(nodes + facts).
 */
export function listOwnColours(
  { nodes, kinds }: { readonly nodes: readonly NodeRecord[]; readonly kinds: ReadonlyMap<string, Kind> },
  isIn: (node: number) => boolean = () => true,
): readonly OwnColour[] {
  const own = nodes.filter(
    ({ colour, kind }, node) => colour !== undefined && kinds.get(kind)?.shape !== 'numeral' && isIn(node),
  );
  const counts = new Map<string, { readonly first: NodeRecord; count: number }>();
  for (const node of own) {
    const { colour = '' } = node;
    const known = counts.get(colour);
    if (known) known.count++;
    else counts.set(colour, { first: node, count: 1 });
  }
  const label = counts.size > 1 ? findTold(own) : null;
  return [...counts]
    .map(([colour, { first, count }]) => {
      const fact = label === null ? undefined : first.attributes?.find((one) => one.label.en === label);
      return { colour, count, fact: fact ? { label: fact.label, value: fact.value } : null };
    })
    .toSorted((one, other) => other.count - one.count);
}

/** The heading of the fact that each has, and by which just those of one colour are alike; null where there is none. */
function findTold(nodes: readonly NodeRecord[]): string | null {
  const labels = nodes[0]?.attributes?.map(({ label }) => label.en) ?? [];
  const toPair = ({ colour = '', attributes = [] }: NodeRecord, label: string) =>
    [colour, toWord(attributes.find((one) => one.label.en === label)?.value)] as const;
  return labels.find((label) => areOneToOne(nodes.map((node) => toPair(node, label)))) ?? null;
}

const toWord = (value: LocalText | number | undefined): string =>
  String(typeof value === 'object' ? value.en : (value ?? '')).trim();
