import { toRem } from '../ui/to-rem.ts';

interface ColourMarkProps {
  /** One to three, #rrggbb. */
  readonly colours: readonly string[];
}

/** Colours that entries have of their own, as discs; decorative. */
export function ColourMark({ colours }: ColourMarkProps) {
  return (
    <svg aria-hidden="true" width={toRem(20)} height={toRem(20)} viewBox="-10 -10 20 20">
      {colours.map((colour, at) => (
        <circle
          key={colour}
          cx={(at - (colours.length - 1) / 2) * 4.5}
          r={colours.length > 1 ? 4.5 : 6}
          fill={colour}
          stroke="var(--ink-2)"
          strokeWidth="1"
        />
      ))}
    </svg>
  );
}
