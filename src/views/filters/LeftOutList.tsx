import { filterMessages } from '../../language/filters.ts';
import type { State } from '../../store/state.ts';
import { useMessages, useSelector, useVisibility } from '../use-app.ts';
import styles from './LeftOutList.module.css';
import { NODE_FILTERS, reckon } from './reckon.ts';

const hasSeveral = ({ session }: State): boolean => {
  const { focus, filters } = session;
  const asked = NODE_FILTERS.filter((name) => (name === 'focus' ? focus : (filters[name]?.length ?? 0) > 0));
  return asked.length >= 2;
};

/** Where several filters act: which of them took how many nodes, so that one sees which to take off. */
export function LeftOutList() {
  const say = useMessages(filterMessages);
  const isNeeded = useSelector(hasSeveral);
  const visibility = useVisibility();
  if (!isNeeded) return null;
  const { alone, several } = reckon(visibility);
  const rows = [
    ...alone.map(([name, count]) => ({ key: name, text: say.alone(say[name]), count })),
    ...(several > 0 ? [{ key: 'several', text: say.several, count: several }] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <div className={styles.left}>
      <p className={styles.title}>{say.reckoning}</p>
      <dl>
        {rows.map(({ key, text, count }) => (
          <div key={key} className={styles.row}>
            <dt>{text}</dt>
            <dd className={styles.count}>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
