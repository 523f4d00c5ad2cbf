import { toColourDiscs } from '../scene/colour-discs.ts';
import { toRem } from '../ui/to-rem.ts';

interface ColourMarkProps {
  /** One to three, #rrggbb. */
  readonly colours: readonly string[];
}

/** Colours that entries have of their own, as discs; decorative. */
export function ColourMark({ colours }: ColourMarkProps) {
  return (
    <svg aria-hidden="true" width={toRem(20)} height={toRem(20)} viewBox="-10 -10 20 20">
      {toColourDiscs(colours).map(({ colour, cx, r }) => (
        <circle key={colour} cx={cx} r={r} fill={colour} stroke="var(--ink-2)" strokeWidth="1" />
      ))}
    </svg>
  );
}
