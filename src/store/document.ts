import type { OpeningLayout } from '../dataset/layout.ts';
import type { Report } from '../dataset/report.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Tour } from '../dataset/tour.ts';
import type { Places } from '../scene/places.ts';
import type { Step } from './history.ts';

/** What the files of a network hold: its data, the positions made for it, the tour beside it. */
export interface Recorded {
  readonly dataset: Dataset;
  readonly layout: OpeningLayout | null;
  /** The guided tour beside the dataset, once it has been fetched; null: there is none. */
  readonly tour?: Tour | null;
}

/** Where a network comes from: everybody's page, a file of somebody's, or this browser, where it can be edited. */
export type Origin = 'published' | 'file' | 'own';

/** The id of the network that the page itself brings along; no network that a browser keeps can have it. */
export const PAGE_ID = 'the-page';

/** What somebody has begun to type and not added yet, by the place where it is typed; the latest last. */
export type Unfinished = ReadonlyMap<string, string>;

/** One network that is open, with all that belongs to it and not to how it is looked at. */
export interface DocumentState extends Recorded {
  /** What it is known by: PAGE_ID, what this browser keeps it under, or a name of a file's until the page is left. */
  readonly id: string;
  readonly origin: Origin;
  /** Opening positions that the live layout has found, where none were prepared for every node; null: it need not. */
  readonly found: Places | null;
  /** Positions that differ from the opening ones; null: the opening ones. */
  readonly places: Places | null;
  /** Whether the visitor lets pictures carry its data, which came in a file; forgotten when the page is left. */
  readonly mayTravel: boolean;
  /** Nodes that the live layout must leave where they are. */
  readonly pinned: readonly string[];
  /** Nodes that the app has put somewhere and that have not come to rest with a tie: their place means nothing yet. */
  readonly young: ReadonlySet<string>;
  /** What was done to it, last one last, and what was taken back again; the longest lists are bounded. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly reports: readonly Report[];
  /** What is half typed and not in it yet; it never goes into a file. */
  readonly unfinished: Unfinished;
}

/** A network as its files hold it: nobody has moved or edited anything. */
export const toDocument = (recorded: Recorded, origin: Origin = 'published', id = PAGE_ID): DocumentState => ({
  ...recorded,
  id,
  origin,
  found: null,
  places: null,
  mayTravel: false,
  pinned: [],
  young: new Set(),
  past: [],
  future: [],
  reports: [],
  unfinished: new Map(),
});
