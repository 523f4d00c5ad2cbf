import type { Standing } from '../network/compare-editions.ts';
import { toRem } from '../ui/to-rem.ts';

/** The outer lines of each standing, css px, as the map draws them round a node. */
const RINGS: Readonly<Record<Standing, readonly number[]>> = { added: [7], returned: [6, 9], absent: [] };

/** How the map marks a standing, on a round node; decorative. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const isAbsent = standing === 'absent';
  return (
    <svg aria-hidden="true" width={toRem(20)} height={toRem(20)} viewBox="-10 -10 20 20">
      {RINGS[standing].map((radius) => (
        <circle key={radius} r={radius} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
      ))}
      <circle
        r={isAbsent ? 5 : 3.5}
        fill={isAbsent ? 'var(--canvas)' : 'var(--ink-3)'}
        stroke={isAbsent ? 'var(--tie-quiet)' : 'none'}
        strokeWidth={1.25}
      />
    </svg>
  );
}
