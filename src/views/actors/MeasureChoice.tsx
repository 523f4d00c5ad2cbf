import { useId } from 'react';
import { MEASURES } from '../../analysis/parameters.ts';
import { actorsMessages } from '../../language/actors.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './MeasureChoice.module.css';

/** What counts: the roles in plain words, each beside what the field calls it, and what the chosen one means. */
export function MeasureChoice() {
  const say = useMessages(actorsMessages);
  const act = useAct();
  const id = useId();
  const { measure: chosen } = useSelector((state) => selectParameters(state, 'actors'));
  return (
    <fieldset className={styles.measures}>
      <legend className={styles.legend}>{say.measures}</legend>
      {MEASURES.map((measure) => (
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
        {say.meaning(chosen)}
      </p>
    </fieldset>
  );
}
