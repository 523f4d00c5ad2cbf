import { numberAt } from '../../base/assert.ts';
import type { SimpleGraph } from '../simple-graph.ts';

/** Different neighbours of a node. */
export const degreeOf = ({ rowStart }: SimpleGraph, node: number): number =>
  numberAt(rowStart, node + 1) - numberAt(rowStart, node);

/** The neighbours of a node, ascending. */
export const neighboursOf = ({ rowStart, rowNode }: SimpleGraph, node: number): Int32Array =>
  rowNode.subarray(numberAt(rowStart, node), numberAt(rowStart, node + 1));

/** Pairs of nodes that are tied. */
export const pairsOf = ({ rowNode }: SimpleGraph): number => rowNode.length / 2;
