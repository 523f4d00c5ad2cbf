import type { EdgeFigure, Figures, NodeFigure } from './figures.ts';

/** The distinct ways in which nodes and ties are drawn, and which of them each has, by index. */
export interface Looks {
  readonly nodes: readonly NodeFigure[];
  readonly edges: readonly EdgeFigure[];
  readonly ofNode: Int32Array;
  readonly ofEdge: Int32Array;
}

/**
 * Numbers the looks in the order in which they occur; size and words are none of them. The same network under
 * another palette has the same numbers. O(nodes + edges).
 */
export function toLooks(figures: Figures): Looks {
  const nodes = number(figures.nodes, ({ fill, stroke, border, outline, rings }) =>
    JSON.stringify([fill, stroke, border, outline, rings?.count]),
  );
  const edges = number(figures.edges, ({ color, width, dash, isPointed }) =>
    JSON.stringify([color, width, dash, isPointed]),
  );
  return { nodes: nodes.firsts, edges: edges.firsts, ofNode: nodes.numbers, ofEdge: edges.numbers };
}

/** The same of the names of nodes, by node; of names their size is a look. O(nodes). */
export const toNameLooks = (figures: Figures): Int32Array =>
  number(figures.nodes, ({ label: { size, weight, italic, color } }) => `${size} ${weight} ${italic} ${color}`).numbers;

function number<Item>(items: readonly Item[], toKey: (item: Item) => string) {
  const known = new Map<string, number>();
  const firsts: Item[] = [];
  // Most of those that look alike are the same object.
  const seen = new Map<Item, number>();
  const find = (item: Item) => {
    const key = toKey(item);
    const found = known.get(key) ?? firsts.push(item) - 1;
    known.set(key, found);
    seen.set(item, found);
    return found;
  };
  const numbers = Int32Array.from(items, (item) => seen.get(item) ?? find(item));
  return { firsts, numbers };
}
