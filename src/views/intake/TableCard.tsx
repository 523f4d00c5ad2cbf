import { useId, useState } from 'react';
import { KIND_ROLES } from '../../dataset/vocabulary.ts';
import { OUT } from '../../intake/draft/recall-choices.ts';
import type { Table } from '../../intake/reading.ts';
import { type Mapping, type Meaning, SURE } from '../../intake/shape/mapping.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { meaningGroups, meaningWords } from '../../language/intake-words.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { Select } from '../../ui/Select.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useMessages } from '../use-app.ts';
import styles from './Review.module.css';

/** How many rows show what a column holds. */
const SAMPLE = 5;
/** Each column offers all meanings: two thousand of them held the page up for seconds. */
const COLUMNS = 30;

/** What a column can mean, by what it is about. */
export const GROUPS: readonly (readonly [
  keyof (typeof meaningGroups)['en'],
  readonly (keyof (typeof meaningWords)['en'])[],
])[] = [
  ['who', ['name', 'first-name', 'last-name', 'short', 'aliases', 'id', 'kind', 'organisation', 'speakers']],
  ['where', ['country', 'x', 'y']],
  ['what', ['themes', 'sessions', 'mark', 'session', 'day', 'description', 'attribute', 'note', 'colour']],
  ['ties', ['from', 'to', 'relation', 'label', 'weight', 'direction']],
  ['shown', ['shown', 'hidden']],
  ['out', ['private', 'out']],
];

interface TableCardProps {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Whether nobody knows how its letters are written. */
  readonly areLettersGuessed: boolean;
  readonly onChange: (mapping: Mapping) => void;
}

/** How a table, or a block of one, is understood: its first rows, and what each column means. */
export function TableCard({ table, mapping, areLettersGuessed, onChange }: TableCardProps) {
  const say = useMessages(reviewMessages);
  const words = useMessages(meaningWords);
  const groups = useMessages(meaningGroups);
  const roles = useMessages(networkEditorMessages);
  const role = useId();
  const [isOpen, setOpen] = useState(mapping.sure < SURE);
  const [shown, setShown] = useState(COLUMNS);
  const name = [mapping.file, mapping.sheet].filter(Boolean).join(', ');
  const isTie = mapping.columns.some(({ meaning }) => meaning === 'from');
  const what = mapping.shape === 'matrix' ? say.isMatrix : isTie ? say.isTies : roles.roleName(mapping.role);
  const count = mapping.to - mapping.from;
  const columns = mapping.columns.slice(0, shown);
  const rows = table.rows.slice(mapping.from, Math.min(mapping.to, mapping.from + SAMPLE));
  const setMeaning = (column: number, meaning: string) =>
    onChange({
      ...mapping,
      columns: mapping.columns.map((one, at) => (at === column ? { ...one, meaning: meaning as Meaning } : one)),
    });
  return (
    <details className={styles.card} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong dir="auto">{name}</strong>: {mapping.isOut ? say.becomesNothing(count) : say.becomes(count, what)}{' '}
        {mapping.sure < SURE ? say.unsure : areLettersGuessed ? say.unsureLetters : say.sure}{' '}
        <span className={styles.change}>{say.change}</span>
      </summary>
      {isOpen && (
        <>
          <p className={styles.field}>
            <label htmlFor={role}>{say.isRow}</label>{' '}
            <Select
              id={role}
              value={mapping.isOut ? OUT : mapping.role}
              onChange={({ currentTarget: { value } }) =>
                onChange(
                  value === OUT
                    ? { ...mapping, isOut: true }
                    : { ...mapping, isOut: false, role: value as Mapping['role'] },
                )
              }
            >
              {KIND_ROLES.map((one) => (
                <option key={one} value={one}>
                  {roles.roleName(one)}
                </option>
              ))}
              <option value={OUT}>{say.leaveOut}</option>
            </Select>
          </p>
          {columns.length < mapping.columns.length && <p>{say.firstColumns(columns.length, mapping.columns.length)}</p>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys as well */}
          <section className={styles.scroll} tabIndex={0} aria-label={say.sample(name)}>
            <table>
              <thead>
                <tr>
                  {columns.map((column, at) => (
                    <th key={column.label} scope="col">
                      <span dir="auto">{column.label}</span>
                      <Select
                        aria-label={say.column(column.label)}
                        value={column.meaning}
                        onChange={({ currentTarget }) => setMeaning(at, currentTarget.value)}
                      >
                        {!(column.meaning in words) && <option value={column.meaning}>{column.meaning}</option>}
                        {GROUPS.map(([group, meanings]) => (
                          <optgroup key={group} label={groups[group]}>
                            {meanings.map((meaning) => (
                              <option key={meaning} value={meaning}>
                                {words[meaning]}
                              </option>
                            ))}
                          </optgroup>
                        ))}
                      </Select>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.line}>
                    {columns.map((column, at) => (
                      <td key={column.label} dir="auto">
                        {row.cells[at] ?? ''}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <ShowMore count={mapping.columns.length} shown={shown} step={COLUMNS} onShow={setShown} />
        </>
      )}
    </details>
  );
}
