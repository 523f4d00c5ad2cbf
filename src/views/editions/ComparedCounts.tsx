import { editionMessages } from '../../language/editions.ts';
import { roleNoun } from '../../language/nouns.ts';
import type { Comparison } from '../../network/compare-editions.ts';
import { canEdit } from '../../store/can-edit.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import type { Pair } from '../use-duplicates.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { toKindRows, toPlaceRows } from './to-rows.ts';
import { useEditionName } from './use-edition-name.ts';

interface ComparedCountsProps {
  readonly comparison: Comparison;
  readonly undecided: readonly Pair[];
}

/** How many of each kind are new or missing, where somebody is missing, and which places are new. */
export function ComparedCounts({ comparison, undecided }: ComparedCountsProps) {
  const say = useMessages(editionMessages);
  const language = useLanguage();
  const nameOf = useEditionName();
  const network = useSelector(selectNetwork);
  const place = roleNoun(network.dataset, 'place', 1, language);
  const doubted = undecided.map(({ kept, gone }) => ({ one: kept, other: gone }));
  const rows = toPlaceRows(network, comparison, { doubted, canDecide: useSelector(canEdit) }, language, say);
  return (
    <>
      <ComparedTable title={say.kinds} rows={toKindRows(network, comparison, language)} />
      <ComparedTable title={say.places(place)} rows={rows.filter(({ isFresh }) => !isFresh)} />
      <ComparedTable title={say.newPlaces(place, nameOf(comparison.to))} rows={rows.filter(({ isFresh }) => isFresh)} />
    </>
  );
}
