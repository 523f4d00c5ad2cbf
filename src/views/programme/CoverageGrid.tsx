import { useId, useMemo, useState } from 'react';
import { buildCoverage } from '../../analysis/coverage.ts';
import type { GridName } from '../../analysis/parameters.ts';
import { at } from '../../base/assert.ts';
import { programmePanelMessages, tellCell } from '../../language/programme-panel.ts';
import { selectGrids } from '../../store/holdings.ts';
import { applyGrid } from '../../store/questions.ts';
import { applyMarkAll } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Select } from '../../ui/Select.tsx';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector, useTies, useVisibility } from '../use-app.ts';
import styles from './CoverageGrid.module.css';
import { toName, toShort } from './name-option.ts';
import programme from './ProgrammePanel.module.css';

/** A head of more letters stands upright: columns are as wide as their numbers. */
const MOST_LETTERS = 4;
/** No more are selected at once. */
const MOST_SELECTED = 200;

/** Who belongs to both of two options, for every pair of them: what was covered, and the gaps. */
export function CoverageGrid() {
  const say = useMessages(programmePanelMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const { membership } = useTies();
  const { counted } = useVisibility();
  const grids = useSelector(selectGrids);
  const chosen = useSelector((state) => state.session.grid);
  const grid = grids.includes(chosen) ? chosen : (grids[0] ?? chosen);
  const [full, setFull] = useState(true);
  const id = useId();
  const coverage = useMemo(
    () => buildCoverage(network, membership, counted, grid),
    [network, membership, counted, grid],
  );
  if (grids.length === 0) return null;
  const { rows, columns, cells, lent } = coverage;
  const slotOf = (r: number, c: number) => r * columns.length + c;
  const countAt = (r: number, c: number) => at(cells, slotOf(r, c)).length + at(lent, slotOf(r, c)).length;
  const someRow = (r: number) => columns.some((_, c) => countAt(r, c) > 0);
  const someColumn = (c: number) => rows.some((_, r) => countAt(r, c) > 0);
  const shownRows = [...rows.keys()].filter((r) => !full || someRow(r));
  const shownColumns = [...columns.keys()].filter((c) => !full || someColumn(c));
  // Those that one sees: what is hidden for having nobody is told by its absence.
  const counts = shownRows.flatMap((r) => shownColumns.map((c) => countAt(r, c)));
  const gaps = counts.filter((count) => count === 0).length;
  const nameOf = (option: string) => toName(network, option, language);
  return (
    <section className={programme.section} aria-label={say.coverage}>
      <h3>{say.coverage}</h3>
      <label className={styles.choice} htmlFor={id}>
        {say.grid}
        <Select id={id} value={grid} onChange={(event) => act(applyGrid, event.target.value as GridName)}>
          {grids.map((name) => (
            <option key={name} value={name}>
              {say.gridName(name)}
            </option>
          ))}
        </Select>
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={full} onChange={(event) => setFull(event.target.checked)} />
        {say.onlyFull}
      </label>
      <p>
        {shownRows.length > 0 ? say.coverageHelp : say.empty} {lent.some(({ length }) => length > 0) && say.lentHelp}
      </p>
      {shownRows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={say.gridName(grid)}>
          <table className={styles.grid}>
            <caption className="visually-hidden">{say.gridName(grid)}</caption>
            <thead>
              <tr>
                <td />
                {shownColumns.map((c) => (
                  <th key={c} scope="col" data-long={grid === 'place-theme' || undefined}>
                    <span className="visually-hidden">{nameOf(at(columns, c))}</span>
                    <span aria-hidden="true" className={styles.short} title={nameOf(at(columns, c))}>
                      {toShort(network, at(columns, c), language)}
                    </span>
                  </th>
                ))}
                <th scope="col" data-upright={say.all.length > MOST_LETTERS || undefined}>
                  {say.all}
                </th>
              </tr>
            </thead>
            <tbody>
              {shownRows.map((r) => (
                <tr key={r}>
                  <th scope="row">{nameOf(at(rows, r))}</th>
                  {shownColumns.map((c) => {
                    const [cell, more] = [at(cells, slotOf(r, c)), at(lent, slotOf(r, c))];
                    const names = [nameOf(at(rows, r)), nameOf(at(columns, c))] as const;
                    if (countAt(r, c) === 0) {
                      return (
                        <td key={c} className={styles.gap} aria-label={say.gap(...names)}>
                          ·
                        </td>
                      );
                    }
                    const ids = [...cell, ...more].map((node) => at(network.nodes, node).id);
                    return (
                      <td key={c}>
                        <button
                          type="button"
                          aria-label={say.cell(...names, cell.length, more.length)}
                          style={{ '--share': Math.min(1, 0.12 + countAt(r, c) / 10) } as React.CSSProperties}
                          onClick={() => act(applyMarkAll, ids)}
                        >
                          {tellCell(cell.length, more.length)}
                        </button>
                      </td>
                    );
                  })}
                  <td className={styles.total}>
                    <All
                      names={[nameOf(at(rows, r))]}
                      nodes={at(coverage.rowNodes, r)}
                      lent={at(coverage.rowLent, r)}
                    />
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{say.all}</th>
                {shownColumns.map((c) => (
                  <td key={c} className={styles.total}>
                    <All names={[nameOf(at(columns, c))]} nodes={at(coverage.columnNodes, c)} />
                  </td>
                ))}
                <td className={styles.total}>
                  <All names={[]} nodes={coverage.nodes} />
                </td>
              </tr>
            </tbody>
          </table>
        </section>
      )}
      <p className={programme.count}>
        {shownRows.length > 0 && say.gaps(gaps, counts.length)}{' '}
        {coverage.rowless > 0 && say.placeless(coverage.rowless)}
      </p>
      <p className={panel.quiet}>{say.coverageRule}</p>
    </section>
  );
}

interface AllProps {
  readonly names: readonly string[];
  readonly nodes: readonly number[];
  /** Places that follow from who took part. */
  readonly lent?: readonly number[];
}

/** How many there are of a row, of a column or of both; a press selects them, unless they are too many for an address. */
function All({ names, nodes, lent = [] }: AllProps) {
  const say = useMessages(programmePanelMessages);
  const act = useAct();
  const network = useSelector(selectNetwork);
  const all = [...nodes, ...lent];
  const told = tellCell(nodes.length, lent.length);
  if (all.length === 0 || all.length > MOST_SELECTED) return told;
  return (
    <button
      type="button"
      aria-label={`${[...names, say.all].join(', ')}: ${told}`}
      onClick={() =>
        act(
          applyMarkAll,
          all.map((node) => at(network.nodes, node).id),
        )
      }
    >
      {told}
    </button>
  );
}
