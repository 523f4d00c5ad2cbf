import { createContext } from 'react';
import type { Result } from '../../base/result.ts';
import type { SnapshotFile } from '../../dataset/snapshot-file.ts';
import type { LocalText } from '../../dataset/text.ts';
import type { Draft, Entry, Kept, Removed, WriteFault } from '../../keep/shelf.ts';
import type { Notice } from '../../store/state.ts';
import type { LatePart } from '../late-part.ts';

/** The shelf as views use it, and what keeps the open network on it. What it gives rejects where the browser refuses. */
export interface Desk {
  /** Whether what is kept outlives the page. */
  readonly isLasting: boolean;
  /** The latest change first; what is open is written before. */
  readonly list: () => Promise<readonly Entry[]>;
  /** Has `onChange` called when the shelf is another, here or by another tab, or has an offer; returns the way to stop. */
  readonly watch: (onChange: () => void) => () => void;
  /**
   * Opens a network; `count` is the entry of the page's history it belongs to, a new one where that is not said.
   * Gives what there is to tell where it does not open.
   */
  readonly open: (id: string, count?: number) => Promise<Notice | null>;
  /** The network that a picture without data was made of; null where none of the shelf is it. */
  readonly findPictured: (source: SnapshotFile['source']) => Promise<string | null>;
  /** False: another tab changes the network. */
  readonly rename: (id: string, name: string) => Promise<boolean>;
  readonly duplicate: (id: string, toName: (name: LocalText) => LocalText) => Promise<Result<string, WriteFault>>;
  /** Deletes a network for now; what is open gives way to what the page publishes. False: as `rename`. */
  readonly remove: (id: string) => Promise<boolean>;
  /** What was deleted and can be brought back, the latest first. */
  readonly removed: () => Promise<readonly Removed[]>;
  /** False: it is back already, or nothing is left of it. */
  readonly bringBack: (id: string) => Promise<boolean>;
  readonly discard: (id: string) => Promise<void>;
  /** What is kept of a network now, with all that brings it back. */
  readonly read: (id: string) => Promise<Kept | null>;
  /** Puts a network there that came from elsewhere; gives its id, another one where its own is taken. */
  readonly add: (draft: Draft) => Promise<Result<string, WriteFault>>;
  /** Hands over a backup file that was opened elsewhere on the page: whoever shows the shelf takes it, once. */
  readonly offer: (file: File) => void;
  readonly takeOffer: () => File | null;
  /** Has this tab change the open network, and the other one read it. */
  readonly takeOver: () => Promise<void>;
}

/** The desk of the page, fetched when it is first wanted; null where a page has none, as in one file. */
export const DeskContext = createContext<LatePart<Desk> | null>(null);
