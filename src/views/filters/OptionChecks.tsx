import { useMemo, useState } from 'react';
import { filterMessages } from '../../language/filters.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useNamed } from '../use-named.ts';
import styles from './OptionList.module.css';
import { OptionRow } from './OptionRow.tsx';
import { type ListFacet, toOptions } from './to-options.ts';

interface OptionChecksProps {
  readonly facet: ListFacet;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onToggle: (option: string) => void;
}

// Longer lists are for typing into, not for scrolling through.
const MOST = 100;
/** A list that one sees whole needs no narrowing. */
const FEW = 8;

/** The unfolded options of a facet. */
export function OptionChecks({ facet, counts, chosen, onToggle }: OptionChecksProps) {
  const say = useMessages(filterMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const [text, setText] = useState('');
  const named = useNamed(text);
  const options = useMemo(
    () => toOptions(network, facet, counts, language, text, named),
    [network, facet, counts, language, text, named],
  );
  return (
    <div className={styles.body}>
      {counts.size > FEW && (
        <input
          type="text"
          className={styles.narrow}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={say.narrow(say[facet])}
          placeholder={say.narrowHint}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <div className={styles.options}>
        {options.slice(0, MOST).map((option) => (
          <OptionRow
            key={option.id}
            look="tick"
            option={option.id}
            kind={option.kind}
            numeral={option.numeral}
            colour={option.colour}
            name={option.name}
            lang={langOf(option.label)}
            count={option.count}
            isChecked={chosen.includes(option.id)}
            onToggle={onToggle}
          />
        ))}
        {options.length > MOST && <p className={styles.note}>{say.moreOptions(options.length - MOST)}</p>}
        {options.length === 0 && <p className={styles.note}>{say.noOption}</p>}
      </div>
    </div>
  );
}
