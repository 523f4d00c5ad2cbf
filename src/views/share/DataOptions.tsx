import { formatMessages } from '../../language/formats.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import { CELLS, type Choice, EXTENTS, toCells } from './choice.ts';
import { Radios } from './Radios.tsx';

interface DataOptionsProps {
  readonly choice: Choice;
  readonly onChoice: (change: Partial<Choice>) => void;
}

/** How much goes into a file for other programs, and for tables how their cells are written. */
export function DataOptions({ choice, onChoice }: DataOptionsProps) {
  const say = useMessages(formatMessages);
  const language = useLanguage();
  const isSheet = choice.format === 'kumu-sheet';
  const isTable = choice.format === 'csv' || isSheet;
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
          value={toCells(choice, language)}
          onChange={(cells) => onChoice(isSheet ? { sheetCells: cells } : { cells })}
          note={isSheet ? say.sheetNote : say.cellsNote}
        />
      )}
    </>
  );
}
