import type { Relation } from '../dataset/schema.ts';
import type { EdgeCode } from '../network/codes.ts';
import type { Palette } from './palette.ts';
import { toTieColour } from './tie-colour.ts';

/** Width and dashes in css px at zoom 1. */
interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: readonly [number, number] | null;
}

/**
 * Quiet ties are darker but thinner: antialiasing eats the contrast of thin lines. `exact`: a stated tie's own colour,
 * in place of its relation's.
 */
export function toStroke(
  edge: EdgeCode,
  { relations }: { readonly relations: ReadonlyMap<string, Relation> },
  palette: Palette,
  exact: string | undefined,
): Stroke {
  if (edge.layer === 'inferred') return { color: palette.tieInferred, width: 1.25, dash: [4, 3] };
  const { weight, hue, colour } = relations.get(edge.relation) ?? {};
  const shown = palette.hasOwnColours ? (exact ?? colour) : undefined;
  const own = shown ? toTieColour(shown) : hue && palette.hues[hue].outline;
  if (weight === 'spine') return { color: own ?? palette.tieSpine, width: 2.5, dash: null };
  if (weight === 'quiet') return { color: own ?? palette.tieQuiet, width: 1, dash: null };
  return { color: own ?? palette.tie, width: 1.4, dash: null };
}
