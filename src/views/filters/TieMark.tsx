import type { Hue } from '../../dataset/vocabulary.ts';
import { toTieColour } from '../../scene/tie-colour.ts';
import { toRem } from '../../ui/to-rem.ts';

export type TieLook = 'stated' | 'inferred' | 'spine' | 'weighted' | 'pointed' | 'gone';

// Widths and dashes as on the map, css px.
const LINES = {
  stated: { stroke: 'var(--tie)', strokeWidth: 1.4 },
  inferred: { stroke: 'var(--tie-inferred)', strokeWidth: 1.25, strokeDasharray: '4 3' },
  spine: { stroke: 'var(--tie-spine)', strokeWidth: 2.5 },
  weighted: { stroke: 'var(--tie)', strokeWidth: 4 },
  pointed: { stroke: 'var(--tie)', strokeWidth: 1.4 },
  gone: { stroke: 'var(--tie-quiet)', strokeWidth: 1, strokeDasharray: '1 3' },
} as const satisfies Record<TieLook, object>;

interface TieMarkProps {
  readonly look: TieLook;
  /** The colour that ties of its relation have. */
  readonly hue?: Hue | undefined;
  /** The exact colour, in place of that. */
  readonly colour?: string | undefined;
}

/** A short piece of a tie as the map draws it; decorative. */
export function TieMark({ look, hue, colour }: TieMarkProps) {
  const stroke = colour ? `var(--own-tie, ${toTieColour(colour)})` : hue && `var(--hue-${hue}-outline)`;
  return (
    <svg aria-hidden="true" width={toRem(26)} height={toRem(20)} viewBox="0 0 26 20">
      <line x1={3} x2={26} y1={10} y2={10} {...LINES[look]} {...(stroke && { stroke })} />
      {look === 'pointed' && <path d="M26 10L18 13.4V6.6Z" fill={LINES.pointed.stroke} />}
    </svg>
  );
}
