import { describeEdit } from '../../language/edits.ts';
import { mapEditMessages } from '../../language/map-edits.ts';
import { nameId } from '../../store/name-selection.ts';
import type { State } from '../../store/state.ts';

/**
 * The last edit between two states, that it was taken back or made again, or that a tie is being drawn, as a
 * sentence; empty when there was none, and while somebody types, whom their own letters tell enough.
 */
export const describeEdits = (before: State, now: State): string =>
  describeStep(before, now) || describeTying(before, now);

function describeTying(before: State, now: State): string {
  const { tying } = now.moment;
  if (tying === null || tying === before.moment.tying) return '';
  return mapEditMessages[now.session.language].tyingHow(nameId(now, tying));
}

function describeStep(before: State, now: State): string {
  const { language } = now.session;
  const [old, { past, future, id }] = [before.document, now.document];
  if (old.past === past || old.id !== id) return '';
  const say = mapEditMessages[language];
  const undone = future.length > old.future.length ? future.at(-1) : undefined;
  if (undone) return say.undone(describeEdit(undone.told, language));
  const step = past.at(-1);
  if (!step || old.past.includes(step)) return '';
  const isAgain = old.future.some(({ edit }) => edit === step.edit);
  if (isAgain) return say.redone(describeEdit(step.told, language));
  // What became of a paste is said, in more words, by the sheet that it went into.
  const isSaid = step.field !== null || step.told.key === 'cellsPasted';
  return isSaid ? '' : describeEdit(step.told, language);
}
