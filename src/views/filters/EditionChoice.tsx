import { filterMessages } from '../../language/filters.ts';
import { selectEditions } from '../../store/comparing.ts';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import { OptionRow } from './OptionRow.tsx';
import { useFacet } from './use-facet.ts';

/** The editions of the event: who was in any of those chosen; nothing where there is one alone. */
export function EditionChoice() {
  const say = useMessages(filterMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const editions = useSelector(selectEditions);
  const { chosen, counts, toggle, lift } = useFacet('editions');
  if (editions.length < 2 && chosen.length === 0) return null;
  return (
    <Facet name={say.editions} isActive={chosen.length > 0} onClear={lift}>
      {editions.map(({ id, label }) => (
        <OptionRow
          key={id}
          look="tick"
          option={id}
          name={label[language]}
          lang={langOf(label)}
          count={counts.get(id) ?? 0}
          isChecked={chosen.includes(id)}
          onToggle={toggle}
        />
      ))}
    </Facet>
  );
}
