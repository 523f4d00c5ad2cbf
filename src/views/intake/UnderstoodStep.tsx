import { Fragment } from 'react';
import type { Issue, TableSummary } from '../../intake/reading.ts';
import { type Mapping, SURE } from '../../intake/shape/mapping.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { useMessages } from '../use-app.ts';
import { EncodingField } from './EncodingField.tsx';
import styles from './Review.module.css';
import { type BroughtReading, isLetIn } from './read-brought.ts';
import { Step } from './Step.tsx';
import type { Brought } from './strangers-port.ts';
import { TableCard } from './TableCard.tsx';

interface UnderstoodStepProps {
  readonly files: readonly BroughtReading[];
  readonly mappings: ReadonlyMap<number, readonly Mapping[]>;
  readonly onChange: (table: TableSummary, block: number, mapping: Mapping) => void;
  /** Reads a file again, in another encoding, or with what is hidden in it. */
  readonly onReadOtherwise: (name: string, how: Pick<Brought, 'encoding' | 'withHidden'>) => void;
}

const HIDDEN: ReadonlySet<Issue['code']> = new Set<Issue['code']>(['hidden-sheet', 'hidden-rows', 'hidden-columns']);

/** How files are understood, table by table, or as graphs. */
export function UnderstoodStep({ files, mappings, onChange, onReadOtherwise }: UnderstoodStepProps) {
  const say = useMessages(reviewMessages);
  const read = files.flatMap(({ brought, reading }) => (isLetIn(reading) ? [{ brought, reading }] : []));
  const tables = read.flatMap(({ reading }) => (reading.kind === 'tables' ? [reading] : []));
  const areColumnsUnsure = tables.some((one) =>
    one.tables.some((table) => table.mappings.some(({ sure }) => sure < SURE)),
  );
  const areLettersGuessed = tables.some(({ encoding }) => encoding?.isGuess);
  const note = areColumnsUnsure ? say.someUnsure : areLettersGuessed ? say.someLetters : say.allSure;
  return (
    <Step title={say.understood} note={note} isDue={areColumnsUnsure || areLettersGuessed}>
      {read.map(({ brought, reading }) =>
        reading.kind === 'graph' ? (
          <p key={brought.name} dir="auto">
            <strong>{brought.name}</strong>: {say.graph(reading.nodes, reading.ties)}
          </p>
        ) : (
          <Fragment key={brought.name}>
            {reading.tables.flatMap((table) =>
              (mappings.get(table.place) ?? []).map((mapping, block) => (
                <TableCard
                  key={`${table.sheet} ${table.mappings[block]?.from} ${reading.encoding?.name}`}
                  table={table}
                  mapping={mapping}
                  areLettersGuessed={reading.encoding?.isGuess === true}
                  onChange={(next) => onChange(table, block, next)}
                />
              )),
            )}
            {reading.encoding?.samples && (
              <EncodingField
                file={brought.name}
                chosen={reading.encoding.name}
                samples={reading.encoding.samples}
                onChoose={(encoding) => onReadOtherwise(brought.name, { encoding })}
              />
            )}
            {(brought.withHidden || reading.issues.some(({ code }) => HIDDEN.has(code))) && (
              <p className={styles.field}>
                <label>
                  <input
                    type="checkbox"
                    checked={brought.withHidden === true}
                    onChange={({ currentTarget }) =>
                      onReadOtherwise(brought.name, { withHidden: currentTarget.checked })
                    }
                  />{' '}
                  {say.withHidden(brought.name)}
                </label>
              </p>
            )}
          </Fragment>
        ),
      )}
    </Step>
  );
}
