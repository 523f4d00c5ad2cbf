import type { FilterName } from '../../network/filters.ts';
import type { Visibility } from '../../network/visibility.ts';

/** What can leave a node out by itself, in the order of the panel; layers and certainties take out ties. */
export const NODE_FILTERS = [
  'kinds',
  'editions',
  'days',
  'places',
  'themes',
  'sessions',
  'relations',
  'degree',
  'focus',
] as const;

export interface Reckoning {
  /** The filters that alone leave nodes out, and how many nodes each. */
  readonly alone: readonly (readonly [FilterName, number])[];
  /** Nodes that several filters leave out at once. With those above it makes up all that is not shown. */
  readonly several: number;
}

/** Which filter took how many of the nodes that are not shown. */
export function reckon({ nodes, nodeCount, leftOutBy }: Visibility): Reckoning {
  const alone = NODE_FILTERS.map((name) => [name, leftOutBy[name]] as const).filter(([, count]) => count > 0);
  const sum = alone.reduce((total, [, count]) => total + count, 0);
  return { alone, several: nodes.length - nodeCount - sum };
}
