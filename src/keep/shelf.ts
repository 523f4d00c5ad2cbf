import type { Result } from '../base/result.ts';
import type { LocalText } from '../dataset/text.ts';

/** A network as the shelf lists it. */
export interface Entry {
  /** Short and safe in an address; never used for another network. */
  readonly id: string;
  readonly name: LocalText;
  readonly nodes: number;
  readonly ties: number;
  /** When the network itself was last changed, ms since 1970: to look at it from elsewhere is no change. */
  readonly changed: number;
}

/** A network that was deleted and can still be brought back. */
export interface Removed extends Entry {
  /** When it was deleted, ms since 1970. */
  readonly removed: number;
  /** How many characters it takes. */
  readonly size: number;
}

/** A network with all that brings it back, as one text. */
export interface Draft extends Entry {
  readonly body: string;
  /** The last steps that led to it, as a text that nobody but the network itself reads; never in a backup. */
  readonly history?: string;
}

/** A network as it lies on the shelf; the revision counts what has been written of it, from 1. */
export interface Kept extends Draft {
  readonly revision: number;
}

/**
 * Why nothing was written: somebody else has written or removed the network meanwhile, there is no room, or the
 * browser refuses.
 */
export type WriteFault = 'behind' | 'full' | 'refused';

/** Where networks are kept. What reads rejects where the browser refuses. */
export interface Shelf {
  /** Whether what is written outlives the page. */
  readonly isLasting: boolean;
  /** The latest change first. */
  readonly list: () => Promise<readonly Entry[]>;
  readonly read: (id: string) => Promise<Kept | null>;
  /**
   * Writes where the network still is at the revision it was made from, 0 for a new one; gives the new revision. To
   * look and to write are one step: nothing can come between.
   */
  readonly write: (draft: Draft, basis: number) => Promise<Result<number, WriteFault>>;
  /** Takes a network from the list; for a while it can be brought back. Nothing happens where it is gone already. */
  readonly remove: (id: string, now: number) => Promise<void>;
  /** What can be brought back at `now`, the latest deleted first. */
  readonly removed: (now: number) => Promise<readonly Removed[]>;
  /** Puts a deleted network back as it was; false: nothing is left of it, or it is back already. */
  readonly bringBack: (id: string) => Promise<boolean>;
  /** Leaves nothing of a deleted network. */
  readonly discard: (id: string) => Promise<void>;
}

/** In the order in which they are listed. */
export const byChange = (one: Entry, other: Entry): number => other.changed - one.changed;
