import { useId } from 'react';
import { PROJECTIONS } from '../../analysis/parameters.ts';
import { actorsMessages } from '../../language/actors.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './ActorsPanel.module.css';

/** Which ties count, who takes part, and whether the map shows it; and what to beware of. */
export function ActorsOptions() {
  const say = useMessages(actorsMessages);
  const act = useAct();
  const id = useId();
  const { through, containers, sized } = useSelector((state) => selectParameters(state, 'actors'));
  const isProjected = through !== 'ties';
  return (
    <div className={styles.options}>
      <label className={styles.through}>
        <span className={styles.label}>{say.through}</span>
        <select
          value={through}
          aria-describedby={`${id}caveat`}
          onChange={({ target }) => {
            const projection = PROJECTIONS.find((one) => one === target.value);
            if (projection) act(applyQuestion, 'actors', { through: projection });
          }}
        >
          {PROJECTIONS.map((projection) => (
            <option key={projection} value={projection}>
              {say.throughName(projection)}
            </option>
          ))}
        </select>
      </label>
      <p id={`${id}caveat`} className={styles.note}>
        {say.caveat(through)}
      </p>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={containers && !isProjected}
          disabled={isProjected}
          aria-labelledby={`${id}containers`}
          aria-describedby={`${id}containersNote`}
          onChange={() => act(applyQuestion, 'actors', { containers: !containers })}
        />
        <span>
          <span id={`${id}containers`}>{say.containers}</span>
          <span id={`${id}containersNote`} className={styles.note}>
            {isProjected ? say.containersIdle : say.containersNote}
          </span>
        </span>
      </label>
      <label className={styles.option}>
        <input type="checkbox" checked={sized} onChange={() => act(applyQuestion, 'actors', { sized: !sized })} />
        <span>{say.sized}</span>
      </label>
    </div>
  );
}
