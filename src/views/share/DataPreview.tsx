import { shorten } from '../../base/shorten.ts';
import { LARGEST_READ, MOST_READ_ROWS } from '../../dataset/limits.ts';
import { appMessages } from '../../language/app.ts';
import { formatMessages, isLimited } from '../../language/formats.ts';
import { partMessages } from '../../language/part.ts';
import { shareMessages } from '../../language/share.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../use-app.ts';
import type { DataExport, TextFile } from './build-data.ts';
import own from './DataPreview.module.css';
import styles from './Export.module.css';
import type { DataState } from './use-data.ts';

/** Lines shown of all files together, and characters read for them: a file may be one line of megabytes. */
const LINES = 12;
const CHARACTERS = 6000;
/** So many ids are named, and so much of each. */
const NAMED = 6;
const LONGEST_NAME = 40;

/** The files that come out, each with its name and how it begins, and what they can't hold; or why there are none. */
export function DataPreview({ content, trouble, tryAgain }: DataState) {
  const say = useMessages(shareMessages);
  const formats = useMessages(formatMessages);
  const part = useMessages(partMessages);
  const app = useMessages(appMessages);
  return (
    <section className={styles.preview} aria-label={say.preview} aria-busy={content === null && !trouble}>
      {trouble ? (
        <div role="alert" className={own.unfetched}>
          <p>
            {formats.notFetched} {part[trouble]}
          </p>
          <Button onClick={tryAgain}>{app.tryAgain}</Button>
        </div>
      ) : content === null ? (
        <p className={styles.words}>{say.preparing}</p>
      ) : (
        <>
          {content.files.length === 0 && (
            <p className={styles.words}>{content.isEmpty ? formats.empty : say.nothingToWrite}</p>
          )}
          {content.files.map((file) => (
            <Sample key={file.name} file={file} lines={Math.floor(LINES / content.files.length)} />
          ))}
          {content.beyond.length > 0 && (
            <p className={styles.note}>{formats.beyond(content.beyond, LARGEST_READ / 2 ** 20, MOST_READ_ROWS)}</p>
          )}
          <Ids ids={content.ids} />
          <Losses losses={content.losses} />
        </>
      )}
    </section>
  );
}

/** How one file begins; its long lines are scrolled to, with the keyboard too. */
function Sample({ file, lines }: { readonly file: TextFile; readonly lines: number }) {
  const say = useMessages(formatMessages);
  return (
    <figure className={own.sample}>
      <figcaption className={styles.fileName}>{file.name}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={own.scroll} tabIndex={0} aria-label={say.beginning(file.name)}>
        <pre>{toBeginning(file, lines)}</pre>
      </section>
    </figure>
  );
}

/** What a spreadsheet does to ids, by their names. */
function Ids({ ids: { taken, areGuarded } }: Pick<DataExport, 'ids'>) {
  const say = useMessages(formatMessages);
  if (taken.length === 0) return null;
  const names = taken.slice(0, NAMED).map((id) => shorten(id, LONGEST_NAME));
  const more = taken.length - names.length;
  return <p className={styles.note}>{areGuarded ? say.idsGuarded(names, more) : say.idsTaken(names, more)}</p>;
}

function Losses({ losses }: Pick<DataExport, 'losses'>) {
  const say = useMessages(formatMessages);
  if (losses.length === 0) return <p className={styles.note}>{say.noLoss}</p>;
  const groups = [
    { title: say.lossTitle, those: losses.filter((loss) => !isLimited(loss)) },
    { title: say.limitTitle, those: losses.filter(isLimited) },
  ];
  return groups.map(
    ({ title, those }) =>
      those.length > 0 && (
        <div key={title} className={own.losses}>
          <h3>{title}</h3>
          <ul>
            {those.map((loss) => (
              <li key={loss}>{say.loss(loss)}</li>
            ))}
          </ul>
        </div>
      ),
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
