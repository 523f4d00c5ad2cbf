import { useId, useState } from 'react';
import { mergeMessages, tellReasons } from '../../language/merge.ts';
import type { Match } from '../../matching/match.ts';
import { ShowMore } from '../ShowMore.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import type { Described } from './describe-entry.ts';
import type { Merging } from './use-merge.ts';
import styles from './WhoIsHere.module.css';

const LISTED = 100;

interface CertainListProps {
  readonly matches: readonly Match[];
  readonly entryOf: (id: string) => Described;
  readonly merging: Merging;
}

/** Who is certainly the same: all at once or one by one, each with its reason. */
export function CertainList({ matches, entryOf, merging }: CertainListProps) {
  const say = useMessages(mergeMessages);
  const language = useLanguage();
  const id = useId();
  const [shown, setShown] = useState(LISTED);
  const isSame = (match: Match) => typeof merging.verdictOf(match) === 'object';
  const count = matches.filter(isSame).length;
  const decide = (list: readonly Match[], isTaken: boolean) =>
    merging.decide(
      new Map(list.map((match) => [match.id, isTaken ? { same: match.candidates[0]?.id ?? '' } : 'open'])),
    );
  return (
    <details className={styles.group}>
      <summary>{say.certain(matches.length)}</summary>
      <p>
        <input
          id={id}
          type="checkbox"
          checked={count === matches.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < matches.length;
          }}
          onChange={({ currentTarget }) => decide(matches, currentTarget.checked)}
        />{' '}
        <label htmlFor={id}>{say.all}</label>
      </p>
      <ul>
        {matches.slice(0, shown).map((match) => {
          const [best] = match.candidates;
          if (!best) return null;
          return (
            <li key={match.id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={isSame(match)}
                  onChange={({ currentTarget }) => decide([match], currentTarget.checked)}
                />
                <span dir="auto">
                  {say.isSame(entryOf(match.id).name, entryOf(best.id).name)}
                  <small>{tellReasons(best.reasons, language)}</small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <ShowMore count={matches.length} shown={shown} step={LISTED} onShow={setShown} />
    </details>
  );
}
