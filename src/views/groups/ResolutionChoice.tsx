import { useId } from 'react';
import { at } from '../../base/assert.ts';
import { groupMessages } from '../../language/groups.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './GroupsPanel.module.css';
import { RESOLUTIONS, toStep } from './resolution-steps.ts';

/** How large the groups should be, and whether the map shows them. */
export function ResolutionChoice() {
  const say = useMessages(groupMessages);
  const act = useAct();
  const id = useId();
  const resolution = useSelector((state) => selectParameters(state, 'groups').resolution);
  const outlines = useSelector((state) => selectParameters(state, 'groups').outlines);
  const value = say.resolutionValue(resolution);
  return (
    <div className={styles.choices}>
      <label htmlFor={id} className={styles.choiceName}>
        {say.resolution}
      </label>
      <span aria-hidden="true" className={styles.choiceValue}>
        {value}
      </span>
      <input
        id={id}
        type="range"
        className={styles.slider}
        min={0}
        max={RESOLUTIONS.length - 1}
        step={1}
        value={toStep(resolution)}
        aria-valuetext={value}
        onChange={(event) => act(applyQuestion, 'groups', { resolution: at(RESOLUTIONS, Number(event.target.value)) })}
      />
      <p aria-hidden="true" className={styles.ends}>
        <span>{say.fewer}</span>
        <span>{say.more}</span>
      </p>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={outlines}
          onChange={() => act(applyQuestion, 'groups', { outlines: !outlines })}
        />
        {say.outlines}
      </label>
    </div>
  );
}
