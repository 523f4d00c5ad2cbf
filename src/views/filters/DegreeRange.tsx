import { useId } from 'react';
import { filterMessages } from '../../language/filters.ts';
import { applyDegree, applyLift } from '../../store/filtering.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './DegreeRange.module.css';
import { Facet } from './Facet.tsx';

/** The number of ties a node must have; an empty field asks for nothing. Nothing where there are no ties. */
export function DegreeRange() {
  const say = useMessages(filterMessages);
  const degree = useSelector((state) => state.session.filters.degree);
  const largest = useSelector((state) => selectNetwork(state).degree.reduce((most, own) => Math.max(most, own), 0));
  const act = useAct();
  const hint = useId();
  const [least, most] = degree ?? [0, largest];
  const isCrossed = least > most;
  const change = (nextLeast: number, nextMost: number) =>
    act(applyDegree, nextLeast <= 0 && nextMost >= largest ? null : [nextLeast, nextMost]);
  if (largest === 0 && degree === null) return null;
  return (
    <Facet name={say.degree} isActive={degree !== null} onClear={() => act(applyLift, 'degree')}>
      <div className={styles.range}>
        <label className={styles.bound}>
          {say.least}
          <input
            type="number"
            className={styles.number}
            inputMode="numeric"
            min={0}
            max={largest}
            placeholder="0"
            value={least > 0 ? least : ''}
            onChange={(event) => change(toBound(event.target.value, 0), most)}
            aria-invalid={isCrossed}
            aria-describedby={isCrossed ? hint : undefined}
          />
        </label>
        <label className={styles.bound}>
          {say.most}
          <input
            type="number"
            className={styles.number}
            inputMode="numeric"
            min={0}
            max={largest}
            placeholder={String(largest)}
            value={most < largest ? most : ''}
            onChange={(event) => change(least, toBound(event.target.value, largest))}
            aria-invalid={isCrossed}
            aria-describedby={isCrossed ? hint : undefined}
          />
        </label>
      </div>
      {isCrossed && (
        <p id={hint} className={styles.crossed}>
          {say.degreeCrossed}
        </p>
      )}
    </Facet>
  );
}

function toBound(text: string, open: number): number {
  const value = Number.parseInt(text, 10);
  return Number.isNaN(value) ? open : Math.max(0, value);
}
