import { at, numberAt } from '../../base/assert.ts';
import { measureDoubt } from '../../network/doubt.ts';
import type { Structure } from '../../network/structure.ts';
import { findBestTie } from './best-tie.ts';

/**
 * The ties by which a node has a theme or place: its own, or those through what it founded or who founded it and, of
 * themes, through the sessions it appeared in, which have theirs in the same ways; of several the surest. Empty where no
 * tie says so.
 */
export function traceBelonging(network: Structure, ties: Uint8Array, node: number, goal: number): readonly number[] {
  const own = findBestTie(network, ties, node, goal);
  if (own >= 0) return [own];
  const isTheme = network.kinds.get(at(network.nodes, goal).kind)?.role === 'theme';
  const isSession = (other: number) => network.kinds.get(at(network.nodes, other).kind)?.role === 'session';
  return findSurest(network, ties, node, (through, edge) => {
    if (isTheme && isSession(through)) return traceOwn(network, ties, through, goal);
    return isFounding(network, edge) ? traceTie(network, ties, through, goal) : [];
  });
}

/** By a tie of its own, or through what it founded or who founded it. */
function traceOwn(network: Structure, ties: Uint8Array, node: number, goal: number): readonly number[] {
  const own = traceTie(network, ties, node, goal);
  if (own.length > 0) return own;
  return findSurest(network, ties, node, (through, edge) =>
    isFounding(network, edge) ? traceTie(network, ties, through, goal) : [],
  );
}

function traceTie(network: Structure, ties: Uint8Array, node: number, goal: number): readonly number[] {
  const tie = findBestTie(network, ties, node, goal);
  return tie < 0 ? [] : [tie];
}

const isFounding = (network: Structure, edge: number): boolean =>
  network.relations.get(at(network.edges, edge).relation)?.role === 'founding';

/** Of the ways that begin with a tie of a node and go on as `goOn` says, empty for nowhere, the surest. */
function findSurest(
  network: Structure,
  ties: Uint8Array,
  node: number,
  goOn: (through: number, edge: number) => readonly number[],
): readonly number[] {
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
    const edge = numberAt(network.rowEdge, slot);
    const onward = ties[edge] ? goOn(numberAt(network.rowNode, slot), edge) : [];
    if (onward.length === 0) continue;
    const way = [edge, ...onward];
    const doubt = way.reduce((sum, one) => sum + measureDoubt(network, one), 0);
    if (doubt >= least) continue;
    least = doubt;
    best = way;
  }
  return best;
}
