import { shareMessages } from '../../language/share.ts';
import type { ThemeName } from '../../scene/palette.ts';
import { useMessages } from '../use-app.ts';
import { type Choice, FORMATS, PARTS, SCALES } from './choice.ts';
import styles from './Export.module.css';
import { Radios } from './Radios.tsx';

interface OptionsProps {
  readonly choice: Choice;
  readonly onChoice: (change: Partial<Choice>) => void;
  readonly look: ThemeName;
  readonly onLook: (look: ThemeName) => void;
}

/** What goes into the file: its format, and for pictures how they look. */
export function Options({ choice, onChoice, look, onLook }: OptionsProps) {
  const say = useMessages(shareMessages);
  const notes = { png: say.pngNote, svg: say.svgNote, json: say.jsonNote };
  const isPicture = choice.format !== 'json';
  return (
    <div className={styles.options}>
      <Radios
        legend={say.format}
        look="rows"
        options={FORMATS.map((value) => ({ value, label: value.toUpperCase(), note: notes[value] }))}
        value={choice.format}
        onChange={(format) => onChoice({ format })}
      />
      {isPicture && (
        <>
          <Radios
            legend={say.part}
            look="segments"
            options={PARTS.map((value) => ({ value, label: say[value] }))}
            value={choice.part}
            onChange={(part) => onChoice({ part })}
          />
          {choice.format === 'png' && (
            <Radios
              legend={say.scale}
              look="segments"
              options={SCALES.map((value) => ({ value: value as number, label: say.times(value) }))}
              value={choice.scale}
              onChange={(scale) => onChoice({ scale })}
            />
          )}
          <Radios
            legend={say.look}
            look="segments"
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
