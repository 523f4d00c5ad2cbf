import { type AnswerSlots, NO_ANSWERS } from '../analysis/answers.ts';
import { type GridName, INITIAL_PARAMETERS, type Parameters, type Question } from '../analysis/parameters.ts';
import type { Language } from '../dataset/language.ts';
import type { Notice } from '../language/notice.ts';
import type { EditionPair } from '../network/compare-editions.ts';
import { type Filters, type Focus, NO_FILTERS } from '../network/filters.ts';
import type { Camera, PaneSize } from '../scene/camera.ts';
import { measureByTable, type TextMeasure } from '../scene/label/text-width.ts';
import { PALETTES, type Palette, type ThemeName } from '../scene/palette.ts';
import type { LiveLayoutMode } from '../scene/places.ts';
import type { DocumentState } from './document.ts';
import { type Loose, NO_LOOSE } from './loose.ts';

export type { Notice };
export { NO_LOOSE };
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

/** A message about somebody, as it stands. `to`: who it goes to, by `toRecipientKey`; null: who comes first. */
export interface MeetingLetter {
  readonly to: string | null;
  readonly language: Language | null;
  /** What one would like to talk about with them; '' where that is not said. */
  readonly topic: string;
  /** What was changed, by recipient and language. */
  readonly drafts: ReadonlyMap<string, { readonly subject: string; readonly body: string }>;
}

/** What whoever writes has said once for all letters; '' where they have not. */
export interface LetterWriter {
  readonly name: string;
  /** Who is to be written to at a body of which the map names nobody, by its id. */
  readonly people: ReadonlyMap<string, string>;
}

/** How the answer to one question of whom to meet was left. */
export interface MeetingList {
  /** The keys of the groups, entries and messages that are open. */
  readonly opened: readonly string[];
  /** How far down it was read, in css px. */
  readonly scroll: number;
  /** By the id of whom they are about. */
  readonly letters: ReadonlyMap<string, MeetingLetter>;
  readonly writer: LetterWriter;
  /** Whose details were opened from it, until one is back. */
  readonly visited: string | null;
}

/** What passes: never saved. */
export interface MomentState {
  readonly home: Home;
  readonly hover: string | null;
  readonly dialog: DialogName | null;
  /** The network, by its id, whose words somebody has gone to change before it is published. */
  readonly publishing: string | null;
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
  /** The view that has brought all into sight, the last time one did. */
  readonly fitted: Camera | null;
  /** The view that the app has gone to by itself, the last time it did, and the one that a hand had left; null: none. */
  readonly led: { readonly to: Camera | null; readonly from: Camera | null };
  /** Whether panels are sheets over the lower part of the map; a frame has no questions beside its map. */
  readonly isPhone: boolean;
  /** The node that the keyboard stands on inside the graph. */
  readonly cursor: string | null;
  /** The node from which a tie is being drawn: what is selected next is its other end; and whether a hand draws it. */
  readonly tying: string | null;
  readonly isDrawn: boolean;
  /** The kind that is set where entries are added, while that is in sight. */
  readonly nextKind: string | null;
  /** What the live layout is at; null: it does not run. */
  readonly settling: LiveLayoutMode | null;
  /** Whether the opening positions were found in part: the live layout goes on from there. */
  readonly isHalfway: boolean;
  /** Bumped to ask the live layout for a fresh run. */
  readonly settleRequests: number;
  readonly loose: Loose;
  readonly answers: AnswerSlots;
  /** How the lists of whom to meet were left, by what was asked. */
  readonly meetings: ReadonlyMap<string, MeetingList>;
  /** The entry of the page's history that is shown. */
  readonly entry: Entry;
  /** The file that is being opened; another one takes its place, and null ends it. */
  readonly reading: Reading | null;
  /** What was open before, each as it was left, by the counts of the entries that show it. */
  readonly visits: ReadonlyMap<number, Visit>;
  /** How all stood before the map was shown to a room, while it is; null: it is not. */
  readonly presenting: State | null;
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
  publishing: null,
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
  fitted: null,
  led: { to: null, from: null },
  isPhone: false,
  cursor: null,
  tying: null,
  isDrawn: false,
  nextKind: null,
  settling: null,
  isHalfway: false,
  settleRequests: 0,
  loose: NO_LOOSE,
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
