import { useId } from 'react';
import { isProjected, PROJECTIONS, type Projection } from '../../analysis/parameters.ts';
import { actorsMessages } from '../../language/actors.ts';
import { lackingMessages } from '../../language/lacking.ts';
import { selectRoles, selectTieWords } from '../../store/holdings.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { Select } from '../../ui/Select.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './ActorsPanel.module.css';
import { toHeld } from './to-held.ts';
import { useLacking } from './use-lacking.ts';
import { WhichKind } from './WhichKind.tsx';

/** Which ties count, who takes part, and whether the map shows it. */
export function ActorsOptions() {
  const say = useMessages(actorsMessages);
  const sayLacking = useMessages(lackingMessages);
  const act = useAct();
  const id = useId();
  const { through, containers, sized } = useSelector((state) => selectParameters(state, 'actors'));
  const held = toHeld(useSelector(selectRoles));
  const lacking = useLacking();
  const isAmongActors = isProjected(through);
  const { looks } = useSelector(selectTieWords);
  const why = (projection: Projection): string | null => {
    if (projection === 'ties' || projection === 'weights' || projection === through) return null;
    if (projection !== 'shared') return lacking(projection);
    return held.shared.length > 0 ? null : sayLacking.nothingShared;
  };
  const offered = PROJECTIONS.filter((one) => one !== 'weights' || one === through || looks.includes('weighted'));
  return (
    <>
      <details className={styles.options}>
        <summary>
          {say.through}: <b>{say.throughName(through)}</b>
        </summary>
        <Select
          value={through}
          aria-label={say.through}
          onChange={({ target }) => {
            const projection = PROJECTIONS.find((one) => one === target.value);
            if (projection) act(applyQuestion, 'actors', { through: projection });
          }}
        >
          {offered.map((projection) => (
            <option key={projection} value={projection} disabled={why(projection) !== null}>
              {[say.throughName(projection), why(projection) ?? []].flat().join(': ')}
            </option>
          ))}
        </Select>
        <WhichKind counted="session" />
        {(held.hasEvent || held.hasSessions) && (
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={containers && !isAmongActors}
              disabled={isAmongActors}
              aria-labelledby={`${id}containers`}
              aria-describedby={`${id}containersNote`}
              onChange={() => act(applyQuestion, 'actors', { containers: !containers })}
            />
            <span>
              <span id={`${id}containers`}>{say.containers(held)}</span>
              <span id={`${id}containersNote`} className={styles.note}>
                {isAmongActors ? say.containersIdle : say.containersNote(held)}
              </span>
            </span>
          </label>
        )}
      </details>
      <label className={styles.option}>
        <input type="checkbox" checked={sized} onChange={() => act(applyQuestion, 'actors', { sized: !sized })} />
        <span>{say.sized}</span>
      </label>
    </>
  );
}
