import { appMessages } from '../language/app.ts';
import { frameMessages } from '../language/frame.ts';
import { reopenMessages } from '../language/reopen.ts';
import { tieMessages } from '../language/ties.ts';
import { tellStanding } from '../store/comparing.ts';
import { nameAmong, nameNode, nameSelection } from '../store/name-selection.ts';
import { selectDataset, selectNetwork, selectVisibility } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import { describeAnswers } from './answer-announcement.ts';

type Describe = (before: State, now: State) => string;

/**
 * What changed between two states, as sentences for a screen reader; empty when nothing that counts did.
 * Notices are not in it: they are announced where they stand. What tells of edits comes with the code that edits.
 */
export function describeState(before: State, now: State, describeEdits?: Describe): string {
  const edits = describeEdits?.(before, now) ?? '';
  return [
    edits,
    describeOpened(before, now),
    describeSelection(before, now) || describeCursor(before, now),
    describeFocus(before, now),
    describeShown(before, now),
    // Where pinning is an edit, that has been said.
    edits === '' ? describePins(before, now) : '',
    describeAnswers(before, now),
  ]
    .filter(Boolean)
    .join('. ');
}

function describeOpened(before: State, now: State): string {
  const { entry } = now.moment;
  if (before.moment.entry === entry) return '';
  const { language } = now.session;
  const title = selectDataset(now).meta.title[language];
  const say = reopenMessages[language];
  if (before.moment.entry.count > entry.count) return say.back(title);
  return entry.file === '' ? say.openedOwn(title) : say.opened(entry.file, title);
}

/** Where the keyboard has gone inside the map; a change of the selection moves it too and says more. */
function describeCursor(before: State, now: State): string {
  const { cursor } = now.moment;
  return cursor === null || cursor === before.moment.cursor ? '' : describeNode(now, cursor);
}

function describeShown(before: State, now: State): string {
  const { nodes, nodeCount, frame } = selectVisibility(now);
  const { language } = now.session;
  // Compared by what was asked for, not by count: the same number can be other nodes.
  const isSame = before.session.filters === now.session.filters && before.session.focus === now.session.focus;
  if (isSame) return '';
  return frameMessages[language].besides(appMessages[language].shown(nodeCount, nodes.length), frame.length);
}

function describeFocus(before: State, now: State): string {
  const { focus, language } = now.session;
  if (before.session.focus === focus) return '';
  const say = appMessages[language];
  return focus ? say.focusOn(labelOf(now, focus.node), focus.depth) : say.focusOff;
}

function describeSelection(before: State, now: State): string {
  const { selection, edge, language } = now.session;
  if (before.session.selection === selection && before.session.edge === edge) return '';
  const say = appMessages[language];
  if (edge !== null) return [nameSelection(now) ?? '', nameAmong(now, edge)].filter(Boolean).join(', ');
  const last = selection.at(-1);
  if (last === undefined) return before.session.selection.length > 0 || before.session.edge ? say.nothingSelected : '';
  const node = describeNode(now, last);
  return selection.length > 1 ? `${node}. ${say.selected(selection.length)}` : node;
}

/** `Peter Harris pinned`; of several at once, how many. */
function describePins(before: State, now: State): string {
  const [old, { pinned }] = [before.document.pinned, now.document];
  // Of another network there is more to say.
  if (old === pinned || before.document.dataset !== now.document.dataset) return '';
  const say = appMessages[now.session.language];
  const count = (ids: readonly string[], one: (label: string) => string, many: (count: number) => string): string =>
    ids.length === 1 ? one(labelOf(now, ids.join())) : ids.length > 1 ? many(ids.length) : '';
  const added = pinned.filter((id) => !old.includes(id));
  const removed = old.filter((id) => !pinned.includes(id));
  return [count(added, say.pinned, say.manyPinned), count(removed, say.unpinned, say.manyUnpinned)]
    .filter(Boolean)
    .join('. ');
}

/** `Peter Harris, Person, 2 of 3 ties shown`. */
function describeNode(state: State, id: string): string {
  const network = selectNetwork(state);
  const { language } = state.session;
  const index = network.nodeIndex.get(id) ?? -1;
  const node = network.nodes[index];
  if (!node) return '';
  const kind = network.kinds.get(node.kind)?.label[language] ?? '';
  const { ties } = tieMessages[language];
  const { shownTies, frame } = selectVisibility(state);
  const told = appMessages[language].node(
    nameNode(state, index),
    kind,
    frameMessages[language].mark(ties(shownTies[index] ?? 0, network.degree[index] ?? 0), frame.includes(index)),
  );
  return [told, tellStanding(state, index)].filter(Boolean).join(', ');
}

function labelOf(state: State, id: string): string {
  const network = selectNetwork(state);
  const index = network.nodeIndex.get(id);
  return index === undefined ? '' : nameNode(state, index);
}
