import { advance, finish, type Steps } from '../../base/steps.ts';
import { PALETTES } from '../../scene/palette.ts';
import { type CardPart, listParts, toDescription } from '../../snapshot/picture/caption.ts';
import { setPicture } from '../../snapshot/picture/page.ts';
import { type SvgPicture, toSvgInSteps } from '../../snapshot/picture/svg.ts';
import { type Choice, toPageSize } from './choice.ts';
import type { View } from './view.ts';

/** How long the page may be busy with a picture without a breath, ms. */
const SLICE = 24;
/** A picture of the present view. */
export interface BuiltPicture extends SvgPicture {
  /** The parts of the card that have something to say, wanted or not. */
  readonly parts: readonly CardPart[];
  /** How many of the names that belong on the map are neither on it nor in its key, in a sentence; empty: none. */
  readonly unnamed: string;
}

/** What is wanted of a view. */
export interface Wanted {
  readonly choice: Choice;
  /** The day the picture is made, an ISO date. */
  readonly day: string;
}

/** The local day. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The picture of a view as it is wanted; null when there is nothing to show. */
export const buildPicture = (view: View, wanted: Wanted): BuiltPicture | null => finish(buildInSteps(view, wanted));

/** The same in slices, between which the page lives, since large networks take seconds; null too once nobody wants it. */
export async function buildInSlices(view: View, wanted: Wanted, isWanted = () => true): Promise<BuiltPicture | null> {
  const steps = buildInSteps(view, wanted);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    const made = advance(steps, SLICE);
    if (made) return made.result;
  }
}

/** Does steps a slice at a time, between which the page answers; rejects with the signal's reason. */
export async function runInSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const made = advance(steps, SLICE);
    if (made) return made.result;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}

function* buildInSteps(view: View, { choice, day }: Wanted): Steps<BuiltPicture | null> {
  const { asked, measure, shownTies } = view;
  const { language } = asked;
  const set = yield* setPicture(
    { ...view, asked: { ...asked, day } },
    {
      part: choice.part,
      palette: PALETTES[choice.look ?? view.look],
      size: toPageSize(choice),
      omitted: choice.caption ? choice.omitted : null,
    },
  );
  if (!set) return null;
  const { told, said, map, page } = set;
  yield;
  const picture = yield* toSvgInSteps(map.scene, {
    frame: map.frame,
    background: choice.background,
    title: told.title,
    description: toDescription(told, language),
    language,
    caption: said,
    measure,
    shownTies,
    ...(page ? { page } : {}),
  });
  return { ...picture, parts: listParts(told), unnamed: told.unnamed };
}
