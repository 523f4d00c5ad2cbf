import { shareMessages } from '../../language/share.ts';
import type { ThemeName } from '../../scene/palette.ts';
import type { CardPart } from '../../snapshot/picture/caption.ts';
import { PARTS } from '../../snapshot/picture/fit-map.ts';
import { useMessages } from '../use-app.ts';
import { CardOptions } from './CardOptions.tsx';
import { type Choice, isData, isPicture, LOOKS } from './choice.ts';
import { DataOptions } from './DataOptions.tsx';
import { DatasetOption } from './DatasetOption.tsx';
import styles from './Export.module.css';
import { FormatChoice } from './FormatChoice.tsx';
import { PageOptions } from './PageOptions.tsx';
import { Radios } from './Radios.tsx';

interface OptionsProps {
  readonly choice: Choice;
  readonly onChoice: (change: Partial<Choice>) => void;
  /** The look of the picture, chosen or the screen's. */
  readonly look: ThemeName;
  /** Whether pictures carry the network from a file; null where what is open is published. */
  readonly isCarried: boolean | null;
  readonly onCarried: (isCarried: boolean) => void;
  /** Whether there is something whose neighbourhood can be shown. */
  readonly canSurround: boolean;
  /** The parts of the card that have something to say. */
  readonly parts: readonly CardPart[];
}

/** What goes into the file: its format, for pictures how they look, for data how much. */
export function Options({ choice, onChoice, look, isCarried, onCarried, canSurround, parts }: OptionsProps) {
  const say = useMessages(shareMessages);
  return (
    <div className={styles.options}>
      <FormatChoice format={choice.format} onFormat={(format) => onChoice({ format })} />
      {isData(choice.format) && <DataOptions choice={choice} onChoice={onChoice} />}
      {isPicture(choice.format) && (
        <>
          {isCarried !== null && <DatasetOption isCarried={isCarried} onCarried={onCarried} />}
          <PageOptions choice={choice} onChoice={onChoice} />
          <Radios
            legend={say.part}
            options={PARTS.map((value) => ({
              value,
              label: say[value],
              isDisabled: value === 'around' && !canSurround,
            }))}
            value={choice.part}
            onChange={(part) => onChoice({ part })}
            note={canSurround ? undefined : say.aroundNote}
          />
          <Radios
            legend={say.look}
            options={LOOKS.map((value) => ({ value, label: say[value] }))}
            value={look}
            onChange={(wanted) => onChoice({ look: wanted })}
          />
          <CardOptions choice={choice} onChoice={onChoice} parts={parts} />
        </>
      )}
    </div>
  );
}
