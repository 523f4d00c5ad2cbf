import { useMemo } from 'react';
import { isLeftOut } from '../../dataset/consent.ts';
import { type Choice, type Column, isOut, listColumns, listContacts } from '../../dataset/going-out.ts';
import { toRecordNames } from '../../dataset/record-names.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { withoutWithheld } from '../../dataset/withheld.ts';
import { publishMessages } from '../../language/publish.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import exportStyles from './Export.module.css';
import styles from './Publish.module.css';
import { RemarksToRead } from './RemarksToRead.tsx';
import { WhoGoesOut } from './WhoGoesOut.tsx';

/** Entries that are named with what was found in their words. */
const MOST_NAMED = 50;

interface GoingOutProps {
  readonly dataset: Dataset;
  /** The same as it goes out. */
  readonly out: Dataset;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** What goes out of what there is: counts, who is left out, each column with a switch, and contacts inside of words. */
export function GoingOut({ dataset, out, choice, onChoice }: GoingOutProps) {
  const say = useMessages(publishMessages);
  const open = useMemo(() => withoutWithheld(dataset), [dataset]);
  const all = useMemo(() => listColumns(open), [open]);
  const columns = all.filter(({ areNotes }) => !areNotes);
  const notes = all.filter(({ areNotes }) => areNotes);
  const found = useMemo(() => listContacts(dataset, choice), [dataset, choice]);
  const leftOut = dataset.nodes.filter(isLeftOut).length;
  const ledTo = dataset.nodes.length - out.nodes.length - leftOut;
  const named = open.nodes.filter(({ consent }) => consent === 'name').length;
  const sizeOf = ({ nodes, edges }: Dataset) => ({ nodes: nodes.length, ties: edges.length });
  const toggle = (column: Column) =>
    onChoice({ ...choice, columns: new Map(choice.columns).set(column.heading, !isOut(column, choice)) });
  return (
    <section aria-labelledby="publish-out" className={styles.part}>
      <h3 id="publish-out">{say.goesOut}</h3>
      <p className={styles.text}>{say.sizes(sizeOf(out), sizeOf(dataset))}</p>
      {leftOut > 0 && <p className={styles.text}>{say.leftOut(leftOut, ledTo)}</p>}
      {named > 0 && <p className={styles.text}>{say.named(named)}</p>}
      <RemarksToRead />
      <WhoGoesOut out={out} />
      {(columns.length > 0 || found.length > 0) && (
        <fieldset className={exportStyles.group}>
          <legend>{say.columns}</legend>
          <div className={styles.columns}>
            {columns.map((column) => (
              <Switch
                key={column.heading}
                label={say.column(column.heading, column.count)}
                note={column.isPrivate ? say.private : column.isWritten ? say.written : ''}
                isOn={isOut(column, choice)}
                onToggle={() => toggle(column)}
              />
            ))}
            {found.length > 0 && (
              <Switch
                label={say.contacts(found.length)}
                note={say.private}
                isOn={choice.withContacts}
                onToggle={() => onChoice({ ...choice, withContacts: !choice.withContacts })}
              />
            )}
          </div>
        </fieldset>
      )}
      {found.length > 0 && <FoundList dataset={dataset} found={found} areOut={choice.withContacts} />}
      {notes.length > 0 && (
        <p className={exportStyles.note} dir="auto">
          {say.notes(notes.map(({ heading, count }) => say.column(heading, count)))}
        </p>
      )}
      <p className={exportStyles.note}>{say.never}</p>
    </section>
  );
}

interface FoundListProps {
  readonly dataset: Dataset;
  readonly found: ReturnType<typeof listContacts>;
  /** Whether they go out. */
  readonly areOut: boolean;
}

/** In whose words a mail address or a number to call stands, and which. */
function FoundList({ dataset, found, areOut }: FoundListProps) {
  const say = useMessages(publishMessages);
  const language = useLanguage();
  const names = useMemo(() => toRecordNames(dataset, language), [dataset, language]);
  return (
    <details className={areOut ? exportStyles.warning : exportStyles.note}>
      <summary>{areOut ? say.contactsOut : say.contactsStay}</summary>
      <ul>
        {found.slice(0, MOST_NAMED).map(({ id, contacts }) => (
          <li key={id} dir="auto">
            {say.found(names.get(id) ?? dataset.meta.title[language], contacts)}
          </li>
        ))}
        {found.length > MOST_NAMED && <li>{say.more(found.length - MOST_NAMED)}</li>}
      </ul>
    </details>
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
