import { at } from '../../base/assert.ts';
import type { SimpleGraph } from '../simple-graph.ts';

/** Different neighbours of a node. */
export const degreeOf = ({ rowStart }: SimpleGraph, node: number): number =>
  at(rowStart, node + 1) - at(rowStart, node);

/** The neighbours of a node, ascending. */
export const neighboursOf = ({ rowStart, rowNode }: SimpleGraph, node: number): Int32Array =>
  rowNode.subarray(at(rowStart, node), at(rowStart, node + 1));

/** Pairs of nodes that are tied. */
export const pairsOf = ({ rowNode }: SimpleGraph): number => rowNode.length / 2;
