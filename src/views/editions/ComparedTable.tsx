import { Fragment, useId, useState } from 'react';
import { compareMessages } from '../../language/compare.ts';
import { editionMessages } from '../../language/editions.ts';
import { STANDINGS, type Standing } from '../../network/compare-editions.ts';
import { applyMark, applyMarkAll } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { KindMark } from '../KindMark.tsx';
import panel from '../Panel.module.css';
import { StandingMark } from '../StandingMark.tsx';
import { useAct, useMessages, useSelector } from '../use-app.ts';
import { ComparedNames } from './ComparedNames.tsx';
import styles from './EditionsPanel.module.css';
import { SameAsButton } from './SameAsButton.tsx';
import { type ComparedRow, toIds } from './to-rows.ts';
import { useEditionName } from './use-edition-name.ts';

interface ComparedTableProps {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

/** So many lines stand there before one asks for the rest. */
const FIRST = 12;

/** Who is new, told of again and absent, line by line; a number selects them on the map and lists them. */
export function ComparedTable({ title, rows }: ComparedTableProps) {
  const say = useMessages(editionMessages);
  const sayCompared = useMessages(compareMessages);
  const act = useAct();
  const id = useId();
  const network = useSelector(selectNetwork);
  const to = useSelector((state) => state.session.compare?.to ?? '');
  const nameOf = useEditionName();
  const [showsAll, setShowsAll] = useState(false);
  const [open, setOpen] = useState('');
  if (rows.length === 0) return null;
  const press = (cell: string, nodes: readonly number[]) => {
    setOpen(open === cell ? '' : cell);
    if (open === cell) act(applyMark, null);
    else act(applyMarkAll, toIds(network, nodes));
  };
  const shown = showsAll ? rows : rows.slice(0, FIRST);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say.name}</span>
            </th>
            {STANDINGS.map((standing) => (
              <th key={standing} scope="col">
                <StandingMark standing={standing} />
                {say.head(standing)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, kind, note, compared, alone }) => {
            const cellOf = (standing: Standing) => `${key} ${standing}`;
            const opened = STANDINGS.find((standing) => cellOf(standing) === open);
            return (
              <Fragment key={key}>
                <tr>
                  <th scope="row">
                    <span className={styles.name}>
                      {kind && <KindMark kind={kind} />}
                      <span className="clamped">{name}</span>
                    </span>
                    {note && <span className={styles.note}>{note}</span>}
                    {alone !== undefined && <SameAsButton node={alone} />}
                  </th>
                  {STANDINGS.map((standing) => (
                    <td key={standing}>
                      {compared[standing].length === 0 ? (
                        <span className={styles.none}>0</span>
                      ) : (
                        <button
                          type="button"
                          className={styles.cell}
                          aria-label={say.cell(
                            name,
                            compared[standing].length,
                            sayCompared.standing(standing, nameOf(to)),
                          )}
                          aria-expanded={open === cellOf(standing)}
                          onClick={() => press(cellOf(standing), compared[standing])}
                        >
                          {compared[standing].length}
                        </button>
                      )}
                    </td>
                  ))}
                </tr>
                {opened && (
                  <tr>
                    <td colSpan={4} className={styles.who}>
                      <ComparedNames
                        key={opened}
                        label={`${name}: ${sayCompared.standing(opened, nameOf(to))}`}
                        nodes={compared[opened]}
                        areAbsent={opened === 'absent'}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className={panel.textButton} onClick={() => setShowsAll(true)}>
          {say.showAll(rows.length)}
        </button>
      )}
    </section>
  );
}
