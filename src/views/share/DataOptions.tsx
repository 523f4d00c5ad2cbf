import { formatMessages } from '../../language/formats.ts';
import { useMessages } from '../use-app.ts';
import { CELLS, type Choice, EXTENTS } from './choice.ts';
import { Radios } from './Radios.tsx';

interface DataOptionsProps {
  readonly choice: Choice;
  readonly onChoice: (change: Partial<Choice>) => void;
}

/** How much goes into a file for other programs, and for tables how their cells are written. */
export function DataOptions({ choice, onChoice }: DataOptionsProps) {
  const say = useMessages(formatMessages);
  const isTable = choice.format === 'csv' || choice.format === 'kumu-sheet';
  return (
    <>
      <Radios
        legend={say.extent}
        options={EXTENTS.map((value) => ({ value, label: say[value] }))}
        value={choice.extent}
        onChange={(extent) => onChoice({ extent })}
      />
      {isTable && (
        <Radios
          legend={say.cells}
          options={CELLS.map((value) => ({ value, label: say[value] }))}
          value={choice.cells}
          onChange={(cells) => onChoice({ cells })}
        />
      )}
    </>
  );
}
