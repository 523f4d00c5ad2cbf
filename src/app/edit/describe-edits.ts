import type { ListEdit } from '../../dataset/edit.ts';
import { describeStep } from '../../language/changed.ts';
import { mapEditMessages } from '../../language/map-edits.ts';
import type { Step } from '../../store/history.ts';
import { nameId } from '../../store/name-selection.ts';
import type { State } from '../../store/state.ts';

/**
 * The last edit between two states, that it was taken back or made again, or that a tie is being drawn, as a
 * sentence; empty when there was none, and while somebody types, whom their own letters tell enough.
 */
export const describeEdits = (before: State, now: State): string =>
  describeLast(before, now) || describeTying(before, now);

function describeTying(before: State, now: State): string {
  const { tying } = now.moment;
  if (tying === null || tying === before.moment.tying) return '';
  return mapEditMessages[now.session.language].tyingHow(nameId(now, tying));
}

function describeLast(before: State, now: State): string {
  const { language } = now.session;
  const [old, { past, future, id }] = [before.document, now.document];
  if (old.past === past || old.id !== id) return '';
  const say = mapEditMessages[language];
  const undone = future.length > old.future.length ? future.at(-1) : undefined;
  if (undone) return say.undone(describeStep(undone, language));
  const step = past.at(-1);
  if (!step || old.past.includes(step)) return '';
  const isAgain = old.future.some(({ edit }) => edit === step.edit);
  if (isAgain) return say.redone(describeStep(step, language));
  // What became of a paste is said, in more words, by the sheet that it went into.
  const isSaid = isTyped(step) || step.told.key === 'cellsPasted';
  return isSaid ? '' : describeStep(step, language);
}

/** Whether letters made it; arrows that move an entry do too, step by step, and nothing else tells of that. */
const isTyped = ({ field, told }: Step): boolean => field !== null && told.key !== 'nodeMoved';

/** What was typed into a field since `before`, when one leaves it; empty where that changed nothing. */
export function describeTyped(before: State, now: State): string {
  const [old, { past, id }] = [before.document, now.document];
  const last = past.at(-1);
  if (!last || old.id !== id || !isTyped(last)) return '';
  // Taken back and made again it is what it was.
  if ([...old.past, ...old.future].some(({ edit }) => edit === last.edit)) return '';
  const lists = Object.entries(last.edit).map(([name, change]) => {
    if (name === 'meta') return [name, [old.dataset.meta, now.document.dataset.meta]];
    const { changed } = change as ListEdit<Named>;
    // What was typed before is one step with it, or several.
    const known: readonly Named[] = old.dataset[name as 'nodes'];
    return [name, { ...change, changed: changed.map(([from, to]) => [known.find(isNamed(from)) ?? from, to]) }];
  });
  return describeStep({ ...last, edit: Object.fromEntries(lists) }, now.session.language);
}

interface Named {
  readonly id: string;
}

const isNamed =
  ({ id }: Named) =>
  (other: Named): boolean =>
    other.id === id;
