import { filterMessages } from '../../language/filters.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { ColourRows } from './ColourRows.tsx';
import { Facet } from './Facet.tsx';
import { OptionRow } from './OptionRow.tsx';
import { useFacet } from './use-facet.ts';

/** The map's legend, which is also the filter by kind: choosing an entry leaves that kind. */
export function KindLegend() {
  const say = useMessages(filterMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const kinds = useSelector((state) => selectNetwork(state).dataset.kinds);
  const { chosen, counts, toggle, lift } = useFacet('kinds');
  return (
    <Facet name={say.kinds} isActive={chosen.length > 0} onClear={lift}>
      {kinds.map((kind) => (
        <OptionRow
          key={kind.id}
          look="pick"
          option={kind.id}
          kind={kind}
          name={kind.plural[language]}
          lang={langOf(kind.plural)}
          count={counts.get(kind.id) ?? 0}
          isChecked={chosen.includes(kind.id)}
          isReceding={chosen.length > 0 && !chosen.includes(kind.id)}
          onToggle={toggle}
        />
      ))}
      <ColourRows />
    </Facet>
  );
}
