import { useId } from 'react';
import type { PathsParameters } from '../../analysis/parameters.ts';
import { pathMessages } from '../../language/paths.ts';
import { selectRoles } from '../../store/holdings.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import styles from './PathsPanel.module.css';

/** Which ties may be walked, and how. */
export function PathOptions() {
  const say = useMessages(pathMessages);
  const act = useAct();
  const id = useId();
  const { inferred, containers, directed } = useSelector((state) => selectParameters(state, 'paths'));
  const hasEvent = useSelector(selectRoles).has('event');
  const hasInferred = useSelector(selectDataset).edges.some(({ layer }) => layer === 'inferred');
  const set = (change: Partial<PathsParameters>) => act(applyQuestion, 'paths', { ...change, chosen: 0 });
  const options = [
    {
      name: say.useInferred,
      note: say.useInferredNote,
      // What would change nothing is offered only where an address has set it.
      isOffered: hasInferred || !inferred,
      isOn: inferred,
      toggle: () => set({ inferred: !inferred }),
    },
    {
      name: say.withoutEvent,
      note: say.withoutEventNote,
      isOffered: hasEvent || !containers,
      isOn: !containers,
      toggle: () => set({ containers: !containers }),
    },
    {
      name: say.directed,
      note: say.directedNote,
      isOffered: true,
      isOn: directed,
      toggle: () => set({ directed: !directed }),
    },
  ].filter(({ isOffered }) => isOffered);
  return (
    <fieldset className={styles.options}>
      <legend className="visually-hidden">{say.options}</legend>
      {options.map(({ name, note, isOn, toggle }, place) => (
        <label key={name} className={styles.option}>
          <input
            type="checkbox"
            checked={isOn}
            onChange={toggle}
            aria-labelledby={`${id}${place}name`}
            aria-describedby={`${id}${place}note`}
          />
          <span>
            <span id={`${id}${place}name`} className={styles.optionName}>
              {name}
            </span>
            {': '}
            <span id={`${id}${place}note`} className={styles.note}>
              {note}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
