import type { Kind } from '../dataset/schema.ts';
import { SHAPE_FIGURES, toPathData } from '../scene/outline.ts';
import { toRem } from '../ui/to-rem.ts';

interface KindMarkProps {
  readonly kind: Kind;
  /** The number in a session's mark. */
  readonly numeral?: number | undefined;
  /** Of an entry: the colour that it has of its own. */
  readonly colour?: string | undefined;
}

/** A kind's shape, and its colour or an entry's own, beside a name, as on the map; decorative, the name says the kind. */
export function KindMark({ kind, numeral, colour = kind.colour }: KindMarkProps) {
  const { outline, stretch, fixed, border } = SHAPE_FIGURES[kind.shape];
  const wide = kind.shape === 'numeral';
  const isOwn = colour !== undefined && !wide;
  const size = kind.shape === 'seal' ? 17 : 14;
  const [width, height] =
    wide && fixed ? [fixed[0] * 0.8, fixed[1] * 0.8] : fixed ? [size, size] : stretch.map((s) => s * size);
  const path = toPathData(outline, width ?? size, height ?? size, 0.8);
  return (
    <svg
      aria-hidden="true"
      width={toRem(wide ? 26 : 20)}
      height={toRem(20)}
      viewBox={wide ? '-13 -10 26 20' : '-10 -10 20 20'}
    >
      <path
        d={path}
        fill={isOwn ? `var(--own-fill, ${colour})` : `var(--hue-${kind.hue}-fill)`}
        stroke={isOwn ? 'var(--ink-2)' : `var(--hue-${kind.hue}-outline)`}
        strokeWidth={border}
      />
      {numeral !== undefined && (
        <text y="4" textAnchor="middle" fontSize="11" fontWeight="700" fill="var(--on-ink)">
          {numeral}
        </text>
      )}
    </svg>
  );
}
