import { LANGUAGE_NAMES } from '../language/app.ts';
import type { commandMessages } from '../language/command.ts';
import { canEdit, canRedo, canTie, canUndo } from '../store/can-edit.ts';
import { applyReset, canReset } from '../store/filtering.ts';
import { selectIsBlank } from '../store/holdings.ts';
import { applyDialog, applyLanguage, applySheet, applyTheme } from '../store/preferences.ts';
import { applyLeave, applyPresent } from '../store/presenting.ts';
import { applyClear, applyFocus, applyFocusStep, canClear } from '../store/selection.ts';
import { selectVisibility } from '../store/selectors.ts';
import { applyFit, applyPinned, applyRestore, applySettle, applyZoom, hasMoved, ZOOM_STEP } from '../store/stage.ts';
import type { State, ThemeChoice } from '../store/state.ts';
import { type AppStore, act } from '../store/store.ts';
import { moveFocus, OPEN_FILE } from '../views/focus-targets.ts';
import { edit, keepCopy, saveSvg } from './late-commands.ts';

export type CommandId = keyof (typeof commandMessages)['en'];

/** Something the visitor can ask for, by key, from a menu, or from the help. */
interface Command {
  /** Also the key of its label in `commandMessages`. */
  readonly id: CommandId;
  /** Values of `KeyboardEvent.key`, after `Mod+` with Ctrl or Command; the first is the one that the help shows. */
  readonly keys: readonly string[];
  readonly isEnabled: (state: State) => boolean;
  readonly run: (store: AppStore) => void;
  /** Something stays behind that nobody may have wanted who has typed a word. */
  readonly makes?: boolean;
}

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];
const LANGUAGES = Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[];

const always = () => true;
const holdsAnything = (state: State): boolean => !selectIsBlank(state);
/** Frames and single files have no shelf of their own. */
const isAtHome = ({ moment }: State) => moment.home === 'site';
const nextOf = <Item>(items: readonly Item[], item: Item): Item =>
  items[(items.indexOf(item) + 1) % items.length] ?? item;
const hasSelected = ({ session }: State): boolean => session.selection.length > 0 || session.edge !== null;
const selectedIn = ({ session }: State): string | undefined => session.selection.at(-1);

/** The neighbourhood of what is selected; of the same node again, one tie further. */
function applyFocusIn(state: State): State {
  const node = selectedIn(state);
  const { focus } = state.session;
  if (node === undefined || node === focus?.node) return applyFocusStep(state, 1);
  return applyFocus(state, { node, depth: focus?.depth ?? 1 });
}

const applyFocusOut = (state: State): State =>
  state.session.focus?.depth === 1 ? applyFocus(state, null) : applyFocusStep(state, -1);

function applyPinToggle(state: State): State {
  const node = selectedIn(state);
  return node === undefined ? state : applyPinned(state, node, !state.document.pinned.includes(node), Date.now());
}

function openDetails(store: AppStore): void {
  act(store, applySheet, 'details');
  moveFocus('details');
}

/** Everything that menus, keys and the help offer, in the order in which they list it. */
export const COMMANDS: readonly Command[] = [
  {
    id: 'search',
    keys: ['/'],
    isEnabled: holdsAnything,
    // Closed first, so that asking again moves the focus again.
    run: (store) => {
      act(store, applySheet, null);
      act(store, applySheet, 'search');
    },
  },
  { id: 'help', keys: ['?'], isEnabled: always, run: (store) => act(store, applyDialog, 'help') },
  { id: 'reset', keys: ['r'], isEnabled: canReset, run: (store) => act(store, applyReset) },
  { id: 'fit', keys: ['f', '0'], isEnabled: holdsAnything, run: (store) => act(store, applyFit) },
  { id: 'zoomIn', keys: ['+', '='], isEnabled: holdsAnything, run: (store) => act(store, applyZoom, ZOOM_STEP) },
  { id: 'zoomOut', keys: ['-'], isEnabled: holdsAnything, run: (store) => act(store, applyZoom, 1 / ZOOM_STEP) },
  {
    id: 'present',
    keys: ['w'],
    isEnabled: (state) => holdsAnything(state) && state.moment.home !== 'frame',
    run: (store) => act(store, store.getState().moment.presenting ? applyLeave : applyPresent),
  },
  { id: 'export', keys: ['e'], isEnabled: always, run: (store) => act(store, applyDialog, 'export') },
  { id: 'share', keys: ['c'], isEnabled: always, run: (store) => act(store, applyDialog, 'share') },
  {
    id: 'svg',
    keys: ['v'],
    isEnabled: (state) => selectVisibility(state).nodeCount > 0,
    run: (store) => void saveSvg(store),
  },
  { id: 'networks', keys: ['m'], isEnabled: isAtHome, run: (store) => act(store, applyDialog, 'networks') },
  { id: 'keepCopy', keys: ['k'], isEnabled: isAtHome, run: (store) => void keepCopy(store), makes: true },
  { id: 'bringIn', keys: ['i'], isEnabled: isAtHome, run: (store) => act(store, applyDialog, 'bringIn') },
  { id: 'open', keys: ['o'], isEnabled: always, run: () => document.getElementById(OPEN_FILE)?.click() },
  {
    id: 'focusIn',
    keys: ['n'],
    isEnabled: (state) => selectedIn(state) !== undefined || state.session.focus !== null,
    run: (store) => act(store, applyFocusIn),
  },
  {
    id: 'focusOut',
    keys: ['N'],
    isEnabled: (state) => state.session.focus !== null,
    run: (store) => act(store, applyFocusOut),
  },
  {
    id: 'pin',
    keys: ['p'],
    isEnabled: (state) => selectedIn(state) !== undefined,
    run: (store) => act(store, applyPinToggle),
  },
  { id: 'add', keys: ['a'], isEnabled: canEdit, run: (store) => void edit(store, 'add') },
  {
    id: 'tie',
    keys: ['d'],
    isEnabled: (state) => canEdit(state) && canTie(state) && selectedIn(state) !== undefined,
    run: (store) => void edit(store, 'tie'),
  },
  {
    id: 'remove',
    keys: ['Delete'],
    isEnabled: (state) => canEdit(state) && hasSelected(state),
    run: (store) => void edit(store, 'remove'),
  },
  { id: 'undo', keys: ['Mod+z'], isEnabled: canUndo, run: (store) => void edit(store, 'undo') },
  { id: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], isEnabled: canRedo, run: (store) => void edit(store, 'redo') },
  { id: 'settle', keys: ['s'], isEnabled: holdsAnything, run: (store) => act(store, applySettle) },
  { id: 'restore', keys: ['b'], isEnabled: hasMoved, run: (store) => act(store, applyRestore, Date.now()) },
  {
    id: 'language',
    keys: ['l'],
    isEnabled: always,
    run: (store) => act(store, applyLanguage, nextOf(LANGUAGES, store.getState().session.language)),
  },
  {
    id: 'theme',
    keys: ['t'],
    isEnabled: always,
    run: (store) => act(store, applyTheme, nextOf(THEMES, store.getState().session.theme)),
  },
  { id: 'details', keys: [], isEnabled: always, run: openDetails },
  {
    id: 'clear',
    keys: ['Escape'],
    isEnabled: canClear,
    run: (store) => act(store, applyClear),
  },
];

/** Runs a command where it makes sense now; says whether it did. */
export function runCommand(store: AppStore, id: CommandId): boolean {
  const command = COMMANDS.find((other) => other.id === id);
  if (!command?.isEnabled(store.getState())) return false;
  command.run(store);
  return true;
}

/** The command that a key stands for. */
export const commandOfKey = (key: string): Command | undefined => COMMANDS.find(({ keys }) => keys.includes(key));
