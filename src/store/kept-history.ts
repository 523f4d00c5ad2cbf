import { parseJson, toRecord } from '../base/json.ts';
import { readEdits } from '../dataset/kept-edits.ts';
import { FARTHEST } from '../dataset/reach.ts';
import { type Report, readReports } from '../dataset/report.ts';
import type { Dataset } from '../dataset/schema.ts';
import { toWritten } from '../dataset/text.ts';
import { type EditKey, editMessages } from '../language/edits.ts';
import type { Unfinished } from './document.ts';
import type { Step } from './history.ts';
import { listUndone } from './reports.ts';
import { readUnfinished } from './unfinished.ts';

/** Older steps end with the page, and so does what would be longer, characters. */
const MOST_KEPT = 50;
const LONGEST = 400_000;
/** Records of an edit from which on it is longer than that, so that nobody has to write it to find out. */
const MOST_RECORDS = LONGEST / 100;

const written = new WeakMap<Step, string>();

/**
 * What was done to a network, and what was taken back and can be done again, each with the nearest step last; and the
 * reports of what was taken back; what was half typed, and whose place means nothing yet.
 */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly reports: readonly Report[];
  readonly unfinished: Unfinished;
  readonly young: ReadonlySet<string>;
}

/**
 * The steps nearest to a network as it is, with what is half typed, as a text to be kept beside it; '' where there is
 * neither. Both ways share the bounds. Each step is written but once.
 */
export function writeHistory(history: History): string {
  const texts = { past: [] as string[], future: [] as string[] };
  const reports = JSON.stringify(listUndone(history));
  let { length } = reports;
  for (const [way, step] of listNearest(history)) {
    if (countRecords(step) > MOST_RECORDS) break;
    const text = written.get(step) ?? JSON.stringify(toWritten({ ...step, placed: [...step.placed] }));
    written.set(step, text);
    length += text.length;
    if (length > LONGEST) break;
    texts[way].unshift(text);
  }
  const { past, future } = texts;
  const { unfinished, young } = history;
  if (past.length + future.length + unfinished.size + young.size === 0) return '';
  const typed = JSON.stringify(Object.fromEntries(unfinished));
  const undone = future.length > 0 ? reports : '[]';
  const ways = `"past":[${past.join(',')}],"future":[${future.join(',')}]`;
  return `{${ways},"reports":${undone},"unfinished":${typed},"young":${JSON.stringify([...young])}}`;
}

/** How many records a step has in it. */
const countRecords = ({ edit: { meta: _meta, ...lists } }: Step): number =>
  Object.values(lists).reduce(
    (sum, { added, changed, removed }) => sum + added.length + 2 * changed.length + removed.length,
    0,
  );

/** The steps that are kept, the nearest first, by turns of what was done and of what was taken back. */
function listNearest({
  past,
  future,
}: Pick<History, 'past' | 'future'>): readonly (readonly ['past' | 'future', Step])[] {
  const steps = Array.from({ length: MOST_KEPT }, (_, away) => {
    const [done, undone] = [past.at(-1 - away), future.at(-1 - away)];
    return [done && (['past', done] as const), undone && (['future', undone] as const)];
  });
  return steps
    .flat()
    .filter((step) => step !== undefined)
    .slice(0, MOST_KEPT);
}

/** A kept history of a dataset; of a way that has anything wrong in it, or is of another network, no step. */
export function readHistory(text: string, dataset: Dataset): History {
  const parsed = text.length > 2 * LONGEST ? null : parseJson(text);
  const { past, future, reports, unfinished, young } = toRecord(parsed?.ok ? parsed.value : null);
  const ahead = readSteps(future, dataset, 'on');
  return {
    past: readSteps(past, dataset, 'back'),
    future: ahead,
    reports: listUndone({ future: ahead, reports: readReports(reports) }),
    unfinished: readUnfinished(unfinished),
    young: readYoung(young, dataset),
  };
}

/** Of the ids that were kept those that the network has. O(nodes) */
function readYoung(value: unknown, { nodes }: Dataset): ReadonlySet<string> {
  const kept = new Set(Array.isArray(value) ? value : []);
  return new Set(nodes.flatMap(({ id }) => (kept.has(id) ? [id] : [])));
}

function readSteps(value: unknown, dataset: Dataset, way: 'back' | 'on'): readonly Step[] {
  const raw = Array.isArray(value) ? value.slice(-MOST_KEPT) : [];
  const steps = raw.flatMap((step) => toStep(step) ?? []);
  if (steps.length < raw.length) return [];
  const edits = readEdits(
    raw.map(({ edit }) => edit),
    dataset,
    way,
  );
  return edits?.flatMap((edit, place) => (steps[place] ? [{ ...steps[place], edit }] : [])) ?? [];
}

/** All of a step but what it changed; null where it is none. */
function toStep(value: unknown): Omit<Step, 'edit'> | null {
  const { told, at, field, selection, tie, placed, pinned = null } = toRecord(value);
  const { key, values } = toRecord(told);
  const isText = (one: unknown): one is string => typeof one === 'string';
  const isTextOrNone = (one: unknown): one is string | null => one === null || isText(one);
  const isRight =
    isText(key) &&
    Object.hasOwn(editMessages.en, key) &&
    Object.values(toRecord(values)).every((one) => isText(one) || typeof one === 'number') &&
    typeof at === 'number' &&
    isTextOrNone(field) &&
    isTextOrNone(tie) &&
    Array.isArray(selection) &&
    selection.every(isText) &&
    (pinned === null || (Array.isArray(pinned) && pinned.every(isText))) &&
    Array.isArray(placed) &&
    placed.every(isPlaced);
  if (!isRight) return null;
  const said = toRecord(values) as Step['told']['values'];
  return { told: { key: key as EditKey, values: said }, at, field, selection, tie, placed: new Map(placed), pinned };
}

const isPlaced = (value: unknown): value is readonly [string, readonly [number, number] | null] => {
  if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return false;
  const [, place] = value;
  return (
    place === null ||
    (Array.isArray(place) &&
      place.length === 2 &&
      place.every((axis) => typeof axis === 'number' && Math.abs(axis) <= FARTHEST))
  );
};
