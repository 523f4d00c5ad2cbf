import { useId } from 'react';
import { MEASURES, type Measure } from '../../analysis/parameters.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { actorsMessages } from '../../language/actors.ts';
import { selectRoles } from '../../store/holdings.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './MeasureChoice.module.css';

const BRIDGED: Partial<Record<Measure, KindRole>> = { 'bridging-places': 'place', 'bridging-themes': 'theme' };

/** What counts: the roles in plain words, each beside what the field calls it, and what the chosen one means. */
export function MeasureChoice() {
  const say = useMessages(actorsMessages);
  const act = useAct();
  const id = useId();
  const { measure: chosen, through } = useSelector((state) => selectParameters(state, 'actors'));
  const roles = useSelector(selectRoles);
  // What bridges nothing here is offered only where an address asks for it.
  const offered = MEASURES.filter((measure) => {
    const bridged = BRIDGED[measure];
    return bridged === undefined || roles.has(bridged) || measure === chosen;
  });
  return (
    <fieldset className={styles.measures}>
      <legend className={styles.legend}>{say.measures}</legend>
      {offered.map((measure) => (
        <label key={measure} className={styles.measure}>
          <input
            type="radio"
            className={styles.radio}
            name={id}
            checked={measure === chosen}
            onChange={() => act(applyQuestion, 'actors', { measure })}
            aria-labelledby={`${id}${measure}role`}
            aria-describedby={measure === chosen ? `${id}meaning` : `${id}${measure}field`}
          />
          <span id={`${id}${measure}role`} className={styles.role}>
            {say.role(measure)}
          </span>
          <span aria-hidden="true" className={styles.leader} />
          <span id={`${id}${measure}field`} className={styles.field}>
            {say.field(measure)}
          </span>
        </label>
      ))}
      <p id={`${id}meaning`} className={styles.meaning}>
        {chosen === 'degree' && through === 'weights' ? say.strength : say.meaning(chosen)}
      </p>
    </fieldset>
  );
}
