import type { Structure } from '../network/structure.ts';

/** The part of a network that a question is asked about: 1 for what takes part, by index. */
export interface Extent {
  readonly nodes: Uint8Array;
  /** A tie counts only where both its ends take part too. */
  readonly edges: Uint8Array;
}

/** Called now and then by an analysis that takes time, with the share that is done, 0 to 1. */
export type Report = (share: number) => void;

export const ignoreProgress: Report = () => undefined;

/** Everything the network holds. */
export function toWholeExtent(network: Structure): Extent {
  return { nodes: new Uint8Array(network.nodes.length).fill(1), edges: new Uint8Array(network.edges.length).fill(1) };
}
