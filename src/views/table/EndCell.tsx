import type { RefObject } from 'react';
import { at } from '../../base/assert.ts';
import { toTyped } from '../../base/sound-text.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { NameOptions } from '../NameOptions.tsx';
import { useLanguage, useSelector } from '../use-app.ts';
import { useNameBox } from '../use-name-box.ts';
import styles from './SheetTable.module.css';
import type { DraftEnd } from './use-tie-cells.ts';

interface EndCellProps {
  readonly column: number;
  /** Whether the Tab key reaches it. */
  readonly isActive: boolean;
  readonly label: string;
  readonly placeholder: string;
  readonly value: DraftEnd;
  /** The kinds that one who is not there yet can be of, the likeliest first. */
  readonly kinds: readonly string[];
  /** Enter where there is nothing to choose. */
  readonly onEnter: () => void;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** `isChosen`: one was taken from the list, and nothing else is to be typed here. */
  readonly onChange: (value: DraftEnd, isChosen: boolean) => void;
}

/** An end of a new tie, by a name that need not be exact; one who is not there yet comes with the tie. */
export function EndCell(props: EndCellProps) {
  const { column, isActive, label, placeholder, value, kinds, onEnter, field, onChange } = props;
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  // What was chosen is asked no more.
  const query = value.end ? '' : toTyped(value.words);
  const box = useNameBox({
    query,
    self: -1,
    kinds,
    onChoose: (option) => {
      if ('kind' in option) return onChange({ words: query, end: { kind: option.kind, name: query } }, true);
      const words = tellName(network, option.node, language);
      onChange({ words, end: { id: at(network.nodes, option.node).id } }, true);
    },
    onEnter: () => {
      onEnter();
      return true;
    },
    onEscape: (wasOpen) => wasOpen,
  });
  return (
    <div className={styles.chooser}>
      <Combobox
        {...box.field}
        {...(field && { ref: field })}
        dir="auto"
        className={styles.text}
        data-cell={column}
        tabIndex={isActive ? 0 : -1}
        aria-label={label}
        placeholder={placeholder}
        maxLength={LONGEST_NAME}
        value={value.words}
        onChange={({ target }) => {
          onChange({ words: target.value, end: null }, false);
          box.change();
        }}
      />
      {box.popup && <NameOptions {...box.popup} />}
    </div>
  );
}
