import type { Edit } from '../dataset/edit.ts';
import type { EditKey } from '../language/edits.ts';
import type { EditionPair } from '../network/compare-editions.ts';
import type { Places } from '../scene/places.ts';

/** What an edit did, by message key and values so that it follows the language (`language/edits.ts`). */
export interface Told {
  readonly key: EditKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One step of the history of a network: what it changed, and where the visitor stood before. */
export interface Step {
  readonly edit: Edit;
  readonly told: Told;
  /** When it was made, ms. */
  readonly at: number;
  /** What was being typed in; within a short time the next letters belong to the same step. */
  readonly field: string | null;
  readonly selection: readonly string[];
  readonly tie: string | null;
  /** Where the nodes stood before that this step has put somewhere; null: nowhere yet. */
  readonly placed: ReadonlyMap<string, readonly [x: number, y: number] | null>;
  /** Which nodes were pinned before; null: steps of old files do not say. */
  readonly pinned: readonly string[] | null;
  /** Which editions were compared on the other side, where that ended because one of them is not on this side. */
  readonly compare?: EditionPair | null;
}

/** More steps are forgotten, oldest first. */
const MOST_STEPS = 200;
/** And so are steps where these have more places in all: a drag may move a whole map, again and again. */
const MOST_PLACES = 100_000;
/** Letters typed into one field within this time are one step, ms. */
const ONE_STEP = 2000;

/** The steps with another one at the end. */
export const withStep = (steps: readonly Step[], step: Step): readonly Step[] => toBounded([...steps, step]);

/** The last steps, as many as are kept: at least one. */
export function toBounded(steps: readonly Step[]): readonly Step[] {
  const last = steps.slice(-MOST_STEPS);
  let places = 0;
  const tooMuch = last.findLastIndex(({ placed }) => {
    places += placed.size;
    return places > MOST_PLACES;
  });
  return last.slice(Math.min(tooMuch + 1, last.length - 1));
}

/** Whether what is done now goes on with the last step: in the same field, without a rest. */
export const isOneStep = (
  last: Step | undefined,
  { field, at }: { readonly field?: string | undefined; readonly at: number },
): last is Step => last !== undefined && field !== undefined && last.field === field && at - last.at < ONE_STEP;

/** Where everything stood before a step; null where nobody had put anything anywhere. */
export function unplace(places: Places | null, { placed }: Step): Places | null {
  if (placed.size === 0) return places;
  const before = new Map(places);
  for (const [id, place] of placed) {
    if (place) before.set(id, place);
    else before.delete(id);
  }
  return before.size > 0 ? before : null;
}
