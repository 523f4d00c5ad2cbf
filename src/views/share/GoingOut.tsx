import { useMemo } from 'react';
import { forOthers } from '../../dataset/for-others.ts';
import { type Choice, type Column, countNotes, isOut, listColumns, listWithMail } from '../../dataset/going-out.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { publishMessages } from '../../language/publish.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import exportStyles from './Export.module.css';
import styles from './Publish.module.css';

/** Names of entries that are told. */
const MOST_NAMES = 5;

interface GoingOutProps {
  readonly dataset: Dataset;
  /** The same as it goes out. */
  readonly out: Dataset;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** What goes out of what there is: counts, who is left out, and each column with a switch. */
export function GoingOut({ dataset, out, choice, onChoice }: GoingOutProps) {
  const say = useMessages(publishMessages);
  const language = useLanguage();
  const columns = useMemo(() => listColumns(forOthers(dataset)), [dataset]);
  const notes = countNotes(forOthers(dataset));
  const withMail = useMemo(() => new Set(listWithMail(out)), [out]);
  const told = out.nodes.filter(({ id }) => withMail.has(id)).map(({ label }) => label[language]);
  const leftOut = dataset.nodes.length - out.nodes.length;
  const named = forOthers(dataset).nodes.filter(({ consent }) => consent === 'name').length;
  const sizeOf = ({ nodes, edges }: Dataset) => ({ nodes: nodes.length, ties: edges.length });
  const toggle = (column: Column) =>
    onChoice({ ...choice, columns: new Map(choice.columns).set(column.heading, !isOut(column, choice)) });
  return (
    <section aria-labelledby="publish-out" className={styles.part}>
      <h3 id="publish-out">{say.goesOut}</h3>
      <p className={styles.text}>{say.sizes(sizeOf(out), sizeOf(dataset))}</p>
      {leftOut > 0 && <p className={styles.text}>{say.leftOut(leftOut)}</p>}
      {named > 0 && <p className={styles.text}>{say.named(named)}</p>}
      {(columns.length > 0 || notes > 0) && (
        <fieldset className={exportStyles.group}>
          <legend>{say.columns}</legend>
          <div className={styles.columns}>
            {columns.map((column) => (
              <Switch
                key={column.heading}
                label={say.column(column.heading, column.count)}
                note={column.isPrivate ? say.private : ''}
                isOn={isOut(column, choice)}
                onToggle={() => toggle(column)}
              />
            ))}
            {notes > 0 && (
              <Switch
                label={say.notes(notes)}
                note={say.notesPrivate}
                isOn={choice.withNotes}
                onToggle={() => onChoice({ ...choice, withNotes: !choice.withNotes })}
              />
            )}
          </div>
        </fieldset>
      )}
      {told.length > 0 && (
        <p className={exportStyles.warning}>
          {say.mail(
            told.slice(0, MOST_NAMES).join(', ') + (told.length > MOST_NAMES ? say.more(told.length - MOST_NAMES) : ''),
          )}
        </p>
      )}
      <p className={exportStyles.note}>{say.never}</p>
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly note: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Switch({ label, note, isOn, onToggle }: SwitchProps) {
  return (
    <label className={exportStyles.check}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span>
        {label} {note !== '' && <em className={styles.mark}>{note}</em>}
      </span>
    </label>
  );
}
