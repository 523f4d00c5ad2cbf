import { formatMessages } from '../../language/formats.ts';
import { shareMessages } from '../../language/share.ts';
import { useMessages } from '../use-app.ts';
import type { DataExport, TextFile } from './build-data.ts';
import styles from './Export.module.css';

/** Lines shown of all files together, and characters read for them: a file may be one line of megabytes. */
const LINES = 12;
const CHARACTERS = 6000;

interface DataPreviewProps {
  /** Null until the writers have come. */
  readonly data: DataExport | null;
}

/** The files that come out, each with its name and how it begins, and what they can't hold. */
export function DataPreview({ data }: DataPreviewProps) {
  const say = useMessages(shareMessages);
  return (
    <section className={styles.preview} aria-label={say.preview} aria-busy={data === null}>
      {data === null ? (
        <p className={styles.words}>{say.preparing}</p>
      ) : (
        <>
          {data.files.length === 0 && <p className={styles.words}>{say.nothingToWrite}</p>}
          {data.files.map((file) => (
            <figure key={file.name} className={styles.sample}>
              <figcaption className={styles.fileName}>{file.name}</figcaption>
              <pre>{toBeginning(file, Math.floor(LINES / data.files.length))}</pre>
            </figure>
          ))}
          <Losses losses={data.losses} />
        </>
      )}
    </section>
  );
}

function Losses({ losses }: Pick<DataExport, 'losses'>) {
  const say = useMessages(formatMessages);
  if (losses.length === 0) return <p className={styles.note}>{say.noLoss}</p>;
  return (
    <div className={styles.losses}>
      <h3>{say.lossTitle}</h3>
      <ul>
        {losses.map((loss) => (
          <li key={loss}>{say.loss(loss)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The first lines, without the byte order mark; an ellipsis stands for the rest. */
function toBeginning({ text }: TextFile, count: number): string {
  const lines = text
    .slice(0, CHARACTERS)
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);
  return lines.length <= count ? lines.join('\n') : [...lines.slice(0, count - 1), '…'].join('\n');
}
