import { useId } from 'react';
import type { Mapping } from '../../intake/shape/mapping.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { Select } from '../../ui/Select.tsx';
import { useMessages } from '../use-app.ts';
import styles from './Review.module.css';
import type { Stranger } from './strangers-port.ts';
import { TableCard } from './TableCard.tsx';

interface UnderstoodProps {
  readonly reading: Stranger;
  readonly mappings: readonly (readonly Mapping[])[];
  readonly onChange: (place: number, block: number, mapping: Mapping) => void;
  readonly onEncoding: (encoding: string) => void;
}

/** How a file is understood, table by table, or as a graph. */
export function Understood({ reading, mappings, onChange, onEncoding }: UnderstoodProps) {
  const say = useMessages(reviewMessages);
  return (
    <section className={styles.part} aria-label={say.understood}>
      <h3>{say.understood}</h3>
      {reading.kind === 'graph' && <p>{say.graph(reading.nodes, reading.ties)}</p>}
      {reading.kind === 'tables' &&
        reading.tables.flatMap((table, place) =>
          (mappings[place] ?? []).map((mapping, block) => (
            <TableCard
              key={`${table.sheet} ${mapping.from}`}
              table={table}
              mapping={mapping}
              onChange={(next) => onChange(place, block, next)}
            />
          )),
        )}
      {reading.kind === 'tables' && reading.encoding?.isGuess && (
        <Encoding chosen={reading.encoding.name} onChoose={onEncoding} />
      )}
    </section>
  );
}

/** In which a text was written where nothing in it tells. */
const ENCODINGS = ['windows-1252', 'windows-1250', 'windows-1251', 'utf-8', 'big5', 'gb18030', 'shift_jis', 'euc-kr'];

function Encoding({ chosen, onChoose }: { readonly chosen: string; readonly onChoose: (encoding: string) => void }) {
  const say = useMessages(reviewMessages);
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{say.encoding}</label>
      <Select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {[...new Set([chosen, ...ENCODINGS])].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      {say.encodingNote}
    </p>
  );
}
