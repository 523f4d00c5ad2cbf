import { parseJson, toRecord } from '../base/json.ts';
import { readEdits } from '../dataset/kept-edits.ts';
import { FARTHEST } from '../dataset/reach.ts';
import type { Dataset } from '../dataset/schema.ts';
import { toWritten } from '../dataset/text.ts';
import { type EditKey, editMessages } from '../language/edits.ts';
import type { Step } from './history.ts';

/** Older steps end with the page, and so does what would be longer, characters. */
const MOST_KEPT = 50;
const LONGEST = 400_000;

const written = new WeakMap<Step, string>();

/** The last steps as a text to be kept beside their network; '' where there are none. Each is written but once. */
export function writeHistory(past: readonly Step[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const step of past.slice(-MOST_KEPT).reverse()) {
    const text = written.get(step) ?? JSON.stringify(toWritten({ ...step, placed: [...step.placed] }));
    written.set(step, text);
    length += text.length;
    if (length > LONGEST) break;
    texts.unshift(text);
  }
  return texts.length === 0 ? '' : `[${texts.join(',')}]`;
}

/** The steps of a kept history that led to a dataset; none where anything in it is wrong, or is of another network. */
export function readHistory(text: string, dataset: Dataset): readonly Step[] {
  if (text === '' || text.length > 2 * LONGEST) return [];
  const parsed = parseJson(text);
  const raw = parsed.ok && Array.isArray(parsed.value) ? parsed.value.slice(-MOST_KEPT) : [];
  const steps = raw.flatMap((value) => toStep(value) ?? []);
  const edits =
    steps.length === raw.length
      ? readEdits(
          raw.map(({ edit }) => edit),
          dataset,
        )
      : null;
  return edits?.flatMap((edit, place) => (steps[place] ? [{ ...steps[place], edit }] : [])) ?? [];
}

/** All of a step but what it changed; null where it is none. */
function toStep(value: unknown): Omit<Step, 'edit'> | null {
  const { told, at, field, selection, tie, placed } = toRecord(value);
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
    Array.isArray(placed) &&
    placed.every(isPlaced);
  if (!isRight) return null;
  const said = toRecord(values) as Step['told']['values'];
  return { told: { key: key as EditKey, values: said }, at, field, selection, tie, placed: new Map(placed) };
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
