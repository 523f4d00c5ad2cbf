import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/shallow';
import { filterMessages } from '../../language/filters.ts';
import { applyReset, canReset } from '../../store/filtering.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { KindMark } from '../KindMark.tsx';
import { Said } from '../Said.tsx';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './Chips.module.css';
import { ShownCount } from './ShownCount.tsx';
import { type Asked, toChips } from './to-chips.ts';

// What stands in the search box restricts the lists, never the map: there a chip would promise a filter.
const selectAsked = ({ session: { filters, focus, query, view, questions, compare } }: State): Asked => ({
  filters,
  focus,
  query: view === 'map' ? '' : query,
  questions,
  compare,
});
// The panel has its own Reset: two on the screen at once would be one too many.
const selectHasReset = (state: State) => canReset(state) && state.moment.sheet !== 'filters';

/** The count, and everything that is asked for as chips that come off one by one. */
export function Chips() {
  const say = useMessages(filterMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const asked = useSelector(useShallow(selectAsked));
  const hasReset = useSelector(selectHasReset);
  const act = useAct();
  const bar = useRef<HTMLDivElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  const removed = useRef<number | null>(null);
  const chips = toChips(asked, network, language, say);

  // The button that was pressed is gone: the keyboard goes on from the chip that took its place, else from
  // Reset, the map, or the line itself. What is out of sight takes no focus, so each is tried.
  useEffect(() => {
    if (removed.current === null) return;
    const left = bar.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    const goals = [
      left[Math.min(removed.current, left.length - 1)],
      reset.current,
      document.getElementById(FOCUS_TARGETS.graph),
      bar.current,
      bar.current?.closest<HTMLElement>('main'),
    ];
    removed.current = null;
    for (const goal of goals) {
      goal?.focus();
      if (goal && document.activeElement === goal) return;
    }
  });

  return (
    <div className={styles.bar} ref={bar} tabIndex={-1} data-chosen={chips.length > 0 || undefined}>
      <div className={styles.count}>
        <ShownCount />
      </div>
      {chips.length > 0 && (
        <ul className={styles.chips} aria-label={say.chips}>
          {chips.map((chip, index) => (
            <li key={chip.key} className={styles.item}>
              {chips[index - 1]?.facet === chip.facet && <span className={styles.or}>{say.or}</span>}
              <button
                type="button"
                className={styles.chip}
                aria-label={say.removeFilter(chip.name)}
                onClick={() => {
                  removed.current = index;
                  act(chip.remove);
                }}
              >
                {chip.kind && <KindMark kind={chip.kind} numeral={chip.numeral} colour={chip.colour} />}
                <span className={styles.name}>
                  <Said words={chip.name} texts={chip.texts ?? []} />
                </span>
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {hasReset && (
        <button type="button" ref={reset} className={styles.reset} onClick={() => act(applyReset)}>
          {say.reset}
        </button>
      )}
    </div>
  );
}
