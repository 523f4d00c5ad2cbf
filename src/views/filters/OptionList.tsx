import { type KeyboardEvent, useState } from 'react';
import { filterMessages } from '../../language/filters.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import { OptionChecks } from './OptionChecks.tsx';
import styles from './OptionList.module.css';
import { type ListFacet, toOption } from './to-options.ts';
import { useFacet } from './use-facet.ts';

const ANY = { places: 'anyPlaces', themes: 'anyThemes', sessions: 'anySessions', relations: 'anyRelations' } as const;

/** A facet with many options: says what is chosen, and unfolds to a list that can be narrowed by typing. */
export function OptionList({ facet }: { readonly facet: ListFacet }) {
  const say = useMessages(filterMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { chosen, counts, toggle, lift } = useFacet(facet);
  const [isOpen, setOpen] = useState(false);
  const { placeless } = useVisibility();
  // One option that everything has is no choice.
  if (counts.size < 2 && chosen.length === 0) return null;
  const [first, ...others] = chosen.map((id) => toOption(network, facet, id, 0, language).name);
  const summary = first === undefined ? say[ANY[facet]] : others.length > 0 ? say.andMore(first, others.length) : first;
  return (
    <Facet name={say[facet]} isActive={chosen.length > 0} onClear={lift}>
      <details
        className={styles.list}
        data-takes-letters={isOpen || undefined}
        onKeyDown={narrowByLetter}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary className={styles.summary} data-chosen={chosen.length > 0 || undefined}>
          <span className={styles.text}>{summary}</span>
        </summary>
        {/* A folded list costs nothing to keep up to date. */}
        {isOpen && <OptionChecks facet={facet} counts={counts} chosen={chosen} onToggle={toggle} />}
        {isOpen && facet !== 'relations' && <p className={styles.unknown}>{say.itselfToo}</p>}
      </details>
      {facet === 'places' && placeless > 0 && <p className={styles.unknown}>{say.placeless(placeless)}</p>}
    </Facet>
  );
}

/** A letter typed anywhere in an opened list is the beginning of what it is narrowed by. */
function narrowByLetter(event: KeyboardEvent<HTMLDetailsElement>): void {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (hasModifier || event.key.length !== 1 || event.key === ' ') return;
  event.currentTarget.querySelector<HTMLElement>('input[type=text]')?.focus();
}
