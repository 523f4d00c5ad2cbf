import type { Comparison } from '../../network/compare-editions.ts';
import { ComparedCounts } from './ComparedCounts.tsx';
import { ComparedThemes } from './ComparedThemes.tsx';
import { ComparedTies } from './ComparedTies.tsx';
import { OtherNames } from './OtherNames.tsx';
import { UndecidedPairs } from './UndecidedPairs.tsx';
import { Untold } from './Untold.tsx';
import { useUndecided } from './use-undecided.ts';

/** A comparison in its parts, with what is undecided before them. */
export function ComparedParts({ comparison }: { readonly comparison: Comparison }) {
  const undecided = useUndecided();
  return (
    <>
      <UndecidedPairs left={undecided} />
      <OtherNames comparison={comparison} />
      <Untold nodes={comparison.untold.nodes} />
      <ComparedCounts comparison={comparison} undecided={undecided} />
      <ComparedThemes comparison={comparison} undecided={undecided} />
      <ComparedTies ties={comparison.ties} untold={comparison.untold.ties} />
    </>
  );
}
