import { faultMessages } from '../language/app.ts';
import { Button } from '../ui/Button.tsx';
import styles from './FaultPage.module.css';

interface FaultPageProps {
  /** What the dataset was refused for, as the gate says it. */
  readonly fault: {
    readonly file: string;
    readonly faults: readonly { readonly path: string; readonly message: string }[];
  };
  readonly language: keyof typeof faultMessages;
}

/** More than this helps nobody: the first faults usually cause the rest. */
const LISTED = 20;

/** Stands in for the app when its dataset can't be read: which file, where, what, and what to do. */
export function FaultPage({ fault, language }: FaultPageProps) {
  const say = faultMessages[language];
  const { file, faults } = fault;
  const more = faults.length - LISTED;
  return (
    <main className={styles.page} lang={language}>
      <div role="alert">
        <h1>{say.title}</h1>
        <p>{say.lead(file)}</p>
      </div>
      <h2>{say.faults(faults.length)}</h2>
      <ul className={styles.faults}>
        {faults.slice(0, LISTED).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <code>{path || say.whole}</code>
            {/* The gate speaks English, as the file's field names do. */}
            <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say.more(more)}</p>}
      <h2>{say.doTitle}</h2>
      <p>{say.doReader}</p>
      <p>{say.doEditor}</p>
      <p>
        <Button onClick={() => location.reload()}>{say.reload}</Button>
      </p>
    </main>
  );
}
