import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import { filterMessages } from '../../language/filters.ts';
import { NO_FILTERS } from '../../network/filters.ts';
import { useMessages } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import { OptionRow } from './OptionRow.tsx';
import { strikeOut } from './strike-out.ts';
import { useFacet } from './use-facet.ts';

/** How certain a tie must be; uncertain ones wait until they are asked for. */
export function CertaintyChoice() {
  const say = useMessages(filterMessages);
  const { chosen, counts, replace, lift } = useFacet('certainties');
  const on = chosen.length > 0 ? chosen : CERTAINTIES;
  const rest = NO_FILTERS.certainties;
  const isRest = on.length === rest.length && rest.every((certainty) => on.includes(certainty));
  return (
    <Facet name={say.certainties} isActive={!isRest} onClear={lift}>
      {CERTAINTIES.map((certainty) => (
        <OptionRow
          key={certainty}
          look="tick"
          name={say[certainty]}
          count={counts.get(certainty) ?? 0}
          isChecked={on.includes(certainty)}
          onToggle={() => replace(strikeOut(CERTAINTIES, on, certainty))}
        />
      ))}
    </Facet>
  );
}
