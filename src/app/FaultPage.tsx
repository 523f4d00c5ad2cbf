import type { DatasetFault } from '../dataset/fault.ts';
import type { Language } from '../dataset/language.ts';
import { faultMessages, tellFaults } from '../language/faults.ts';
import { Button } from '../ui/Button.tsx';
import styles from './FaultPage.module.css';

interface FaultPageProps {
  readonly fault: DatasetFault;
  readonly language: Language;
}

/** More than this helps nobody: the first faults usually cause the rest. */
const LISTED = 20;

/** Stands in for the app when its dataset can't be read: which file, where, what, and what to do. */
export function FaultPage({ fault, language }: FaultPageProps) {
  const say = faultMessages[language];
  const { told, more } = tellFaults(fault, language, LISTED);
  return (
    <main className={styles.page} lang={language}>
      <div role="alert">
        <h1>{say.title}</h1>
        <p>{say.lead(fault.file)}</p>
      </div>
      <h2>{say.faults(fault.faults.length)}</h2>
      <ul className={styles.faults}>
        {told.map(({ path, place, what }) => (
          <li key={`${path} ${what}`}>
            <code>{path || say.whole}</code>
            <span>{place ? `${place}: ${what}` : what}</span>
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
