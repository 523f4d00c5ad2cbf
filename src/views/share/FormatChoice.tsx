import { useId } from 'react';
import { formatMessages } from '../../language/formats.ts';
import { oneFileMessages } from '../../language/one-file.ts';
import { shareMessages } from '../../language/share.ts';
import { useMessages, useSelector } from '../use-app.ts';
import { DATA_IDS, type Format, isData, isOffered, PICTURE_FORMATS } from './choice.ts';
import styles from './Export.module.css';
import { PublishOffer } from './PublishOffer.tsx';
import { RadioOption } from './RadioOption.tsx';

interface FormatChoiceProps {
  readonly format: Format;
  readonly onFormat: (format: Format) => void;
}

/** One choice among all formats, the pictures apart from the data. Of the data, the chosen one says its use. */
export function FormatChoice({ format, onFormat }: FormatChoiceProps) {
  const say = useMessages(shareMessages);
  const formats = useMessages(formatMessages);
  const oneFile = useMessages(oneFileMessages);
  const home = useSelector((state) => state.moment.home);
  const id = useId();
  const notes = { png: say.pngNote, svg: say.svgNote, pdf: say.pdfNote, html: oneFile.note };
  const toRow = (value: keyof typeof notes) => (
    <div key={value} className={styles.row}>
      {toOption(value, value.toUpperCase(), `${id}-${value}`)}
      <span id={`${id}-${value}`} className={styles.note}>
        {notes[value]}
      </span>
    </div>
  );
  const toOption = (value: Format, label: string, noteId?: string) => (
    <RadioOption
      key={value}
      group={id}
      label={label}
      isChosen={value === format}
      onChoose={() => onFormat(value)}
      noteId={noteId}
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend>{say.format}</legend>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset within the fieldset would be read out twice */}
      <div role="group" aria-label={say.pictures} className={styles.rows}>
        {PICTURE_FORMATS.filter((value) => isOffered(value, home)).map(toRow)}
      </div>
      <div className={styles.rows}>
        {isOffered('html', home) ? toRow('html') : <p className={styles.note}>{oneFile.notHere}</p>}
        <PublishOffer />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="group" aria-label={say.data} className={styles.pairs}>
        {(['json', ...DATA_IDS] as const).map((value) =>
          toOption(value, formats.name(value), value === format ? `${id}-use` : undefined),
        )}
      </div>
      {(format === 'json' || isData(format)) && (
        <p id={`${id}-use`} className={styles.note}>
          {formats.name(format)}: {format === 'json' ? say.jsonNote : formats.use(format)}
        </p>
      )}
    </fieldset>
  );
}
