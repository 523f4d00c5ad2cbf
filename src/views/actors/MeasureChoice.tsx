import { Fragment, useId } from 'react';
import { MEASURES, type Measure } from '../../analysis/parameters.ts';
import { actorsMessages } from '../../language/actors.ts';
import type { SharedRole } from '../../language/lacking.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './MeasureChoice.module.css';
import { useLacking } from './use-lacking.ts';
import { WhichKind } from './WhichKind.tsx';

const BRIDGED: Partial<Record<Measure, SharedRole>> = { 'bridging-places': 'place', 'bridging-themes': 'theme' };

/** What counts: the roles in plain words, each beside what the field calls it, and what the chosen one means. */
export function MeasureChoice() {
  const say = useMessages(actorsMessages);
  const act = useAct();
  const id = useId();
  const { measure: chosen, through } = useSelector((state) => selectParameters(state, 'actors'));
  const lacking = useLacking();
  return (
    <fieldset className={styles.measures}>
      <legend className={styles.legend}>{say.measures}</legend>
      {MEASURES.map((measure) => {
        const bridged = BRIDGED[measure];
        // What an address asks for stays chosen, and says that there is nothing.
        const why = bridged && measure !== chosen ? lacking(bridged) : null;
        return (
          <Fragment key={measure}>
            <label className={styles.measure}>
              <input
                type="radio"
                className={styles.radio}
                name={id}
                checked={measure === chosen}
                disabled={why !== null}
                onChange={() => act(applyQuestion, 'actors', { measure })}
                aria-labelledby={`${id}${measure}role`}
                aria-describedby={measure === chosen ? `${id}meaning` : `${id}${measure}field`}
              />
              <span id={`${id}${measure}role`} className={styles.role}>
                {say.role(measure)}
              </span>
              <span aria-hidden="true" className={styles.leader} />
              <span id={`${id}${measure}field`} className={styles.field}>
                {why ?? say.field(measure)}
              </span>
            </label>
            {bridged && why !== null && <WhichKind counted={bridged} />}
          </Fragment>
        );
      })}
      <p id={`${id}meaning`} className={styles.meaning}>
        {chosen === 'degree' && through === 'weights' ? say.strength : say.meaning(chosen)}
      </p>
    </fieldset>
  );
}
