import { useState } from 'react';
import type { Result } from '../base/result.ts';
import type { DatasetFault } from '../dataset/fault.ts';
import type { Language } from '../dataset/language.ts';
import { faultMessages, tellFaults, toTrouble } from '../language/faults.ts';
import { Button } from '../ui/Button.tsx';
import styles from './FaultPage.module.css';

interface FaultPageProps {
  readonly fault: DatasetFault;
  readonly language: Language;
  /** Fetches and reads the dataset once more; none where it stands in the page itself. */
  readonly load?: () => Promise<Result<unknown, DatasetFault>>;
}

/** More than this helps nobody: the first faults usually cause the rest. */
const LISTED = 20;

interface Tried {
  readonly fault: DatasetFault;
  readonly tries: number;
  readonly isTrying: boolean;
}

/**
 * Stands in for the app when its dataset can't be had or read: which file, where, what, and what to do. The page is
 * left only for a dataset that can be shown by now: without a network it would not come back.
 */
export function FaultPage({ fault: first, language, load }: FaultPageProps) {
  const say = faultMessages[language];
  const [{ fault, tries, isTrying }, setTried] = useState<Tried>({ fault: first, tries: 0, isTrying: false });
  const { told, more } = tellFaults(fault, language, LISTED);
  const trouble = toTrouble(fault);
  const isFetched = trouble === 'syntax' || trouble === 'invalid';
  const retry = async () => {
    if (isTrying || !load) return;
    setTried({ fault, tries, isTrying: true });
    // What reads the file may not come either: then all is as it was.
    const loaded = await load().catch(() => null);
    if (loaded?.ok) return location.reload();
    setTried({ fault: loaded?.fault ?? fault, tries: tries + 1, isTrying: false });
  };
  const news = isTrying ? say.trying : tries > 0 ? (isFetched ? say.stillWrong(tries) : say.stillNot(tries)) : '';
  return (
    <main className={styles.page} lang={language}>
      <div role="alert">
        <h1>{say.title}</h1>
        <p>{say[trouble](fault.file, fault.faults[0]?.found)}</p>
      </div>
      {isFetched && <h2>{say.faults(fault.faults.length)}</h2>}
      {isFetched && (
        <ul className={styles.faults}>
          {told.map(({ path, place, what }) => (
            <li key={`${path} ${what}`}>
              <code>{path || say.whole}</code>
              <span>{place ? `${place}: ${what}` : what}</span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{say.more(more)}</p>}
      <h2>{say.doTitle}</h2>
      <p>{trouble === 'unreachable' ? say.doUnreachable : say.doReader}</p>
      {trouble !== 'unreachable' && <p>{isFetched ? say.doEditor : say.doPublisher}</p>}
      <p>
        {load ? (
          <Button aria-disabled={isTrying} onClick={() => void retry()}>
            {say.again}
          </Button>
        ) : (
          <Button onClick={() => location.reload()}>{say.reload}</Button>
        )}
      </p>
      <p role="status">{news}</p>
    </main>
  );
}
