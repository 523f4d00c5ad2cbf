import { type AnswerSlots, type MeetingList, NO_ANSWERS } from '../analysis/answers.ts';
import { type GridName, INITIAL_PARAMETERS, type Parameters, type Question } from '../analysis/parameters.ts';
import type { Language } from '../dataset/language.ts';
import type { OpeningLayout } from '../dataset/layout.ts';
import type { Report } from '../dataset/report.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Tour } from '../dataset/tour.ts';
import type { Notice } from '../language/notice.ts';
import type { EditionPair } from '../network/compare-editions.ts';
import { type Filters, type Focus, NO_FILTERS } from '../network/filters.ts';
import type { Camera, PaneSize } from '../scene/camera.ts';
import { measureByTable, type TextMeasure } from '../scene/label/text-width.ts';
import { PALETTES, type Palette, type ThemeName } from '../scene/palette.ts';
import type { LiveLayoutMode, Places } from '../scene/places.ts';
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
  /** What was done to it, last one last, and what was taken back again; the longest lists are bounded. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly reports: readonly Report[];
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
  past: [],
  future: [],
  reports: [],
});

export type { Notice };
export type ThemeChoice = ThemeName | 'auto';
/** What becomes of nodes that a filter leaves out. */
export type LeftOut = 'hide' | 'fade';
export type ViewName = 'map' | 'outline' | 'table';
/** What the panel beside the map holds. */
export const PANELS = ['details', 'actors', 'paths', 'groups', 'opportunities', 'programme', 'editions'] as const;
export type PanelName = 'details' | Question | 'programme' | 'editions';

/** What the visitor chose: goes to the address or to local storage. */
export interface SessionState {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly view: ViewName;
  readonly panel: PanelName;
  /** What the visitor set of each question. */
  readonly questions: Parameters;
  /** The coverage grid that is open. */
  readonly grid: GridName;
  /** The id of the tour's step that the visitor is at. */
  readonly tour: string | null;
  readonly filters: Filters;
  readonly leftOut: LeftOut;
  /** The two editions that the map compares; null: it compares none. */
  readonly compare: EditionPair | null;
  readonly query: string;
  /** Selected node ids, the one whose details are open last; empty when a tie or nothing is selected. */
  readonly selection: readonly string[];
  /** The selected tie, if one is. */
  readonly edge: string | null;
  readonly focus: Focus | null;
  /** Null: the whole map, fitted. */
  readonly camera: Camera | null;
}

export type DialogName = 'export' | 'publish' | 'share' | 'help' | 'networks' | 'bringIn';
/**
 * How the network of the visitor's own that is open is kept: written as it changes; not, since the browser has no
 * room for it or keeps nothing; by another tab, which changes it; by one that is gone, and nobody changes it; by
 * another tab that has changed it since this one did; or removed from the shelf.
 */
export type Keeping = 'kept' | 'full' | 'blocked' | 'elsewhere' | 'free' | 'behind' | 'gone';
/** Where the app stands: on its site, in a frame of another page, or in one file that has no site behind it. */
export type Home = 'site' | 'frame' | 'file';
export type SheetName = 'filters' | 'details' | 'search';

/** What passes: never saved. */
export interface MomentState {
  readonly home: Home;
  readonly hover: string | null;
  readonly dialog: DialogName | null;
  /** The sheet or drawer that is open where panels do not fit beside the map. */
  readonly sheet: SheetName | null;
  /** The size of the graph's pane in css px. */
  readonly pane: PaneSize;
  /** Whether that has been measured; before the page is laid out it is taken for granted. */
  readonly isMeasured: boolean;
  /** The pane the opening positions are stretched to: the present one until the visitor moves things. */
  readonly stage: PaneSize;
  readonly prefersDark: boolean;
  /** The colours of either theme, stronger ones or the system's own where the visitor's system asks for them. */
  readonly palettes: Readonly<Record<ThemeName, Palette>>;
  /** How much larger than designed the visitor has type, 1–2: names on the map follow. */
  readonly typeScale: number;
  /** How wide text is here: by table until a screen can say. */
  readonly measure: TextMeasure;
  readonly notices: readonly Notice[];
  /** The view that a frame has chosen by itself, the last time it did. */
  readonly framed: Camera | null;
  /** Whether panels are sheets over the lower part of the map; a frame has no questions beside its map. */
  readonly isPhone: boolean;
  /** The node that the keyboard stands on inside the graph. */
  readonly cursor: string | null;
  /** The node from which a tie is being drawn: what is selected next is its other end. */
  readonly tying: string | null;
  /** What the live layout is at; null: it does not run. */
  readonly settling: LiveLayoutMode | null;
  /** Whether the opening positions were found in part: the live layout goes on from there. */
  readonly isHalfway: boolean;
  /** Bumped to ask the live layout for a fresh run. */
  readonly settleRequests: number;
  readonly answers: AnswerSlots;
  /** How the lists of whom to meet were left, by what was asked. */
  readonly meetings: ReadonlyMap<string, MeetingList>;
  /** The entry of the page's history that is shown. */
  readonly entry: Entry;
  /** The file that is being opened; another one takes its place, and null ends it. */
  readonly reading: Reading | null;
  /** What was open before, each as it was left, by the counts of the entries that show it. */
  readonly visits: ReadonlyMap<number, Visit>;
  /** What was chosen before the map was shown to a room, while it is; null: it is not. */
  readonly presenting: SessionState | null;
  /** How an own network is kept; null: none is open, or it is not known yet. */
  readonly keeping: Keeping | null;
}

/** All that stands for what is open, so that one can come back to it. */
export interface Visit {
  readonly document: DocumentState;
  readonly session: SessionState;
  readonly stage: PaneSize;
  readonly entry: Entry;
}

/** An entry of the page's history; another one each time that something is opened. */
export interface Entry {
  /** Counts what was opened; 0 is how the page began. */
  readonly count: number;
  /** The name of the file that was opened; empty where none was. */
  readonly file: string;
}

/** One attempt to open a file, known by its identity. */
export interface Reading {
  readonly file: string;
  /** Whether what it holds is being drawn already. */
  readonly isDrawing: boolean;
}

export interface State {
  readonly document: DocumentState;
  readonly session: SessionState;
  readonly moment: MomentState;
}

export const INITIAL_SESSION: SessionState = {
  language: 'en',
  theme: 'auto',
  view: 'map',
  panel: 'details',
  questions: INITIAL_PARAMETERS,
  grid: 'kind-session',
  tour: null,
  filters: NO_FILTERS,
  leftOut: 'hide',
  compare: null,
  query: '',
  selection: [],
  edge: null,
  focus: null,
  camera: null,
};

export const INITIAL_MOMENT: MomentState = {
  home: 'site',
  hover: null,
  dialog: null,
  sheet: null,
  pane: { width: 864, height: 712 },
  isMeasured: false,
  stage: { width: 864, height: 712 },
  prefersDark: false,
  palettes: PALETTES,
  typeScale: 1,
  measure: measureByTable,
  notices: [],
  framed: null,
  isPhone: false,
  cursor: null,
  tying: null,
  settling: null,
  isHalfway: false,
  settleRequests: 0,
  answers: NO_ANSWERS,
  meetings: new Map(),
  entry: { count: 0, file: '' },
  reading: null,
  visits: new Map(),
  presenting: null,
  keeping: null,
};

/** The state with some of what belongs to the open network replaced. */
export function withDocument(state: State, change: Partial<DocumentState>): State {
  return { ...state, document: { ...state.document, ...change } };
}

/** The state with some of what the visitor chose replaced. */
export function withSession(state: State, change: Partial<SessionState>): State {
  return { ...state, session: { ...state.session, ...change } };
}

/** The state with some of what passes replaced. */
export function withMoment(state: State, change: Partial<MomentState>): State {
  return { ...state, moment: { ...state.moment, ...change } };
}
