import { CERTAINTIES, UNSAID } from '../../dataset/vocabulary.ts';
import { filterMessages } from '../../language/filters.ts';
import { NO_FILTERS } from '../../network/filters.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { useMessages, useSelector } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import { OptionRow } from './OptionRow.tsx';
import { strikeOut } from './strike-out.ts';
import { useFacet } from './use-facet.ts';

/** How certain a tie must be; uncertain ones wait until they are asked for. Nothing where all are alike in this. */
export function CertaintyChoice() {
  const say = useMessages(filterMessages);
  const { chosen, counts, replace, lift } = useFacet('certainties');
  const { certainties, hasUnsaid } = useSelector(selectTieWords);
  if (certainties.size < 2 && chosen.join() === NO_FILTERS.certainties.join()) return null;
  const on = chosen.length > 0 ? chosen : CERTAINTIES;
  const rest = NO_FILTERS.certainties;
  const isRest = on.length === rest.length && rest.every((certainty) => on.includes(certainty));
  return (
    <Facet name={say.certainties} isActive={!isRest} onClear={lift}>
      {CERTAINTIES.map((certainty) => (
        <OptionRow
          key={certainty}
          look="tick"
          option={certainty}
          name={hasUnsaid && certainty === UNSAID ? say.mediumOrUnsaid : say[certainty]}
          count={counts.get(certainty) ?? 0}
          isChecked={on.includes(certainty)}
          onToggle={(option) => replace(strikeOut(CERTAINTIES, on, option))}
        />
      ))}
    </Facet>
  );
}
