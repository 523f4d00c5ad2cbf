import { useState } from 'react';
import type { DatasetFault } from '../dataset/fault.ts';
import type { Language } from '../dataset/language.ts';
import { faultMessages, tellFaults, toTrouble } from '../language/faults.ts';
import { Button } from '../ui/Button.tsx';
import styles from './FaultPage.module.css';
import { findLink } from './load-document.ts';

interface FaultPageProps {
  readonly fault: DatasetFault;
  readonly language: Language;
  /** Whether the file can be had by now; the page is loaded anew where it can. */
  readonly isThere?: () => Promise<boolean>;
}

/** More than this helps nobody: the first faults usually cause the rest. */
const LISTED = 20;

/** One file has no other beside it that could come later. */
async function isDatasetThere(): Promise<boolean> {
  const link = findLink('dataset');
  try {
    return link === null || (await fetch(link.href, { cache: 'reload' })).ok;
  } catch {
    return false;
  }
}

/**
 * Stands in for the app when its dataset can't be had or read: which file, where, what, and what to do. What was not
 * fetched is looked for again before the page is left, which would not come back without a network.
 */
export function FaultPage({ fault, language, isThere = isDatasetThere }: FaultPageProps) {
  const say = faultMessages[language];
  const { told, more } = tellFaults(fault, language, LISTED);
  const trouble = toTrouble(fault);
  const [tries, setTries] = useState(0);
  const isFetched = trouble === 'syntax' || trouble === 'invalid';
  const retry = async () => {
    if (isFetched || (await isThere())) location.reload();
    else setTries((before) => before + 1);
  };
  return (
    <main className={styles.page} lang={language}>
      <div role="alert">
        <h1>{say.title}</h1>
        <p>{say[trouble](fault.file)}</p>
      </div>
      {isFetched && <h2>{say.faults(fault.faults.length)}</h2>}
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
      <p>{trouble === 'unreachable' ? say.doUnreachable : say.doReader}</p>
      {trouble !== 'unreachable' && <p>{isFetched ? say.doEditor : say.doPublisher}</p>}
      <p>
        <Button onClick={() => void retry()}>{isFetched ? say.reload : say.again}</Button>
      </p>
      <p role="status">{tries > 0 && say.stillNot(tries)}</p>
    </main>
  );
}
