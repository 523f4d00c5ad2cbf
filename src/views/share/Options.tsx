import { shareMessages } from '../../language/share.ts';
import type { ThemeName } from '../../scene/palette.ts';
import { useMessages } from '../use-app.ts';
import { type Choice, isData, isPicture, PARTS, SCALES } from './choice.ts';
import { DataOptions } from './DataOptions.tsx';
import styles from './Export.module.css';
import { FormatChoice } from './FormatChoice.tsx';
import { Radios } from './Radios.tsx';

interface OptionsProps {
  readonly choice: Choice;
  readonly onChoice: (change: Partial<Choice>) => void;
  readonly look: ThemeName;
  readonly onLook: (look: ThemeName) => void;
}

/** What goes into the file: its format, for pictures how they look, for data how much. */
export function Options({ choice, onChoice, look, onLook }: OptionsProps) {
  const say = useMessages(shareMessages);
  return (
    <div className={styles.options}>
      <FormatChoice format={choice.format} onFormat={(format) => onChoice({ format })} />
      {isData(choice.format) && <DataOptions choice={choice} onChoice={onChoice} />}
      {isPicture(choice.format) && (
        <>
          <Radios
            legend={say.part}
            options={PARTS.map((value) => ({ value, label: say[value] }))}
            value={choice.part}
            onChange={(part) => onChoice({ part })}
          />
          {choice.format === 'png' && (
            <Radios
              legend={say.scale}
              options={SCALES.map((value) => ({ value: value as number, label: say.times(value) }))}
              value={choice.scale}
              onChange={(scale) => onChoice({ scale })}
            />
          )}
          <Radios
            legend={say.look}
            options={(['light', 'dark'] as const).map((value) => ({ value, label: say[value] }))}
            value={look}
            onChange={onLook}
          />
          <fieldset className={styles.group}>
            <legend>{say.options}</legend>
            {(['caption', 'background'] as const).map((key) => (
              <label key={key} className={styles.check}>
                <input
                  type="checkbox"
                  checked={choice[key]}
                  onChange={(event) => onChoice({ [key]: event.target.checked })}
                />
                {say[key]}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </div>
  );
}
