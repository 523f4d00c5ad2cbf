import { useId } from 'react';
import type { Sample, Summary } from '../../intake/reading.ts';
import type { Mapping } from '../../intake/shape/mapping.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { Select } from '../../ui/Select.tsx';
import { useMessages } from '../use-app.ts';
import styles from './Review.module.css';
import { TableCard } from './TableCard.tsx';

interface UnderstoodProps {
  readonly reading: Summary;
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
      {reading.kind === 'tables' && reading.encoding?.samples && (
        <Encoding chosen={reading.encoding.name} samples={reading.encoding.samples} onChoose={onEncoding} />
      )}
    </section>
  );
}

interface EncodingProps {
  readonly chosen: string;
  readonly samples: readonly Sample[];
  readonly onChoose: (encoding: string) => void;
}

/** Asks how a text is written that does not say it, by words of its own. */
function Encoding({ chosen, samples, onChoose }: EncodingProps) {
  const say = useMessages(reviewMessages);
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{say.encoding}</label>
      <Select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {samples.map(({ encoding, words }) => (
          <option key={encoding} value={encoding}>
            {[encoding, words.join(', ')].filter(Boolean).join(': ')}
          </option>
        ))}
      </Select>
      {say.encodingNote}
    </p>
  );
}
