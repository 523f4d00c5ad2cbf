import { reviewMessages } from '../../language/intake-review.ts';
import { refusalMessages } from '../../language/refusals.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './Review.module.css';
import { type BroughtReading, isLetIn } from './read-brought.ts';
import { Step } from './Step.tsx';

/** What became of each file; one that was refused is told with the way out, and the others go on. */
export function ReadStep({ files }: { readonly files: readonly BroughtReading[] }) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const refused = files.filter(({ reading }) => !isLetIn(reading)).length;
  const tell = ({ brought: { name }, reading }: BroughtReading) => {
    if (reading.kind === 'refused') return `${name} ${refusalMessages[language][reading.code](reading.values)}`;
    if (reading.kind === 'graph') return `${name}: ${say.graph(reading.nodes, reading.ties)}`;
    const rows = reading.tables.reduce((sum, { count }) => sum + count, 0);
    return `${name}: ${say.rowsRead(rows)}`;
  };
  const note = [say.filesRead(files.length), ...(refused > 0 ? [say.notRead(refused)] : [])].join(', ');
  return (
    <Step title={say.read} note={note} isDue={refused > 0}>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.brought.name} role={isLetIn(file.reading) ? undefined : 'alert'}>
            <Icon name={isLetIn(file.reading) ? 'check' : 'warning'} />
            <span dir="auto">
              {!isLetIn(file.reading) && <strong>{say.refused}: </strong>}
              {tell(file)}
            </span>
          </li>
        ))}
      </ul>
    </Step>
  );
}
