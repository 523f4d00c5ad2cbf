import { type FormEvent, useId } from 'react';
import { findFixable } from '../../intake/draft/fixable.ts';
import { isWhole } from '../../intake/issues.ts';
import type { Issue } from '../../intake/reading.ts';
import { issueMessages, quote, toQuoted } from '../../language/intake-issues.ts';
import { answerWords, tellOutcome } from '../../language/intake-outcomes.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { tellReasons } from '../../language/merge.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './Review.module.css';
import type { PlacedFix } from './use-choices.ts';

/** Rows that are named. */
const NAMED = 5;

interface IssueItemProps {
  readonly issue: Issue;
  readonly isTable: boolean;
  /** The questions that may be answered with this one in one go, itself among them. */
  readonly alike: readonly Issue[];
  readonly onAnswer: (key: string, value: string) => void;
  readonly onAnswers: (answers: readonly (readonly [key: string, value: string])[]) => void;
  readonly onFix: (fix: PlacedFix) => void;
  readonly onTakeBack: (issue: Issue) => void;
}

/** One thing that was seen: where, what, what happens, and the ways to have it otherwise. */
export function IssueItem({ issue, isTable, alike, onAnswer, onAnswers, onFix, onTakeBack }: IssueItemProps) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const words: Readonly<Record<string, string>> = useMessages(answerWords);
  const { code, severity, choices, chosen, key, reasons } = issue;
  const place = usePlace(issue);
  const sort = { asks: say.isAsked, 'left-out': say.isOut, private: say.isPrivate, tidied: say.isTidied }[severity];
  const fixable = isTable ? findFixable(issue) : null;
  // Two questions about one place are told apart by what was seen there.
  const pair = [issue.seen, ...(reasons ? [issue.proposal] : [])].map(quote).join(' – ');
  const named = issue.seen === '' || issue.seen === issue.column ? '' : `, ${pair}`;
  const hasChoice = choices.length > 1;
  const areOtherwise = alike.some((one) => one.chosen !== chosen);
  return (
    // The focus comes here where the one before it has gone.
    <li tabIndex={-1} id={toItemId(key)}>
      <span className={styles.sort}>{sort}</span>{' '}
      <span className={styles.place} dir="auto">
        {place}:
      </span>{' '}
      <span dir="auto">{issueMessages[language][code](issue)}</span>
      {reasons && <small dir="auto"> {tellReasons(reasons, language)}</small>}
      {!hasChoice && <span dir="auto"> {tellOutcome(issue, language)}</span>}
      {(hasChoice || fixable) && (
        <div className={styles.ways}>
          {hasChoice && (
            <Select
              aria-label={`${say.answer}: ${place}${named}`}
              value={chosen}
              onChange={({ currentTarget }) => onAnswer(key, currentTarget.value)}
            >
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {words[choice] ?? choice}
                </option>
              ))}
            </Select>
          )}
          {hasChoice && areOtherwise && (
            <Button
              onClick={({ currentTarget }) => {
                // The button goes once all have one answer.
                currentTarget.parentElement?.querySelector('select')?.focus();
                onAnswers(alike.map((one) => [one.key, chosen] as const));
              }}
            >
              {say.alike(alike.length)}
            </Button>
          )}
          {fixable && <Correction issue={issue} place={place} isAlike={fixable === 'alike'} onFix={onFix} />}
        </div>
      )}
      {code === 'corrected' && (
        <Button look="quiet" aria-label={`${say.takeBack}: ${place}`} onClick={() => onTakeBack(issue)}>
          {say.takeBack}
        </Button>
      )}
    </li>
  );
}

/** What the item of an issue is found by in the page. */
export const toItemId = (key: string): string => `issue-${encodeURIComponent(key)}`;

/** Where something was seen: `people.csv, Members, row 4 and 7, Country`. */
function usePlace({ file, sheet, lines, count, column }: Issue): string {
  const say = useMessages(reviewMessages);
  const named = lines.slice(0, NAMED).map(say.row);
  const rest = Math.max(lines.length, named.length > 0 ? count : 0) - named.length;
  return [file, sheet, ...named, rest > 0 ? say.moreRows(rest) : '', toQuoted(column)]
    .filter((part) => part !== '')
    .join(', ');
}

interface CorrectionProps extends Pick<IssueItemProps, 'issue' | 'onFix'> {
  readonly place: string;
  /** Whether rows that say the same can be corrected with it. */
  readonly isAlike: boolean;
}

/** Other words for the cell, in its row or in all that say the same. */
function Correction({ issue, place, isAlike, onFix }: CorrectionProps) {
  const { code, file, sheet, line, column, seen, count, proposal } = issue;
  const say = useMessages(reviewMessages);
  const all = useId();
  const canBeAll = isAlike && count > 1;
  const correct = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = String(form.get('value') ?? '').trim();
    if (value === '' || value === seen) return;
    onFix({ file, sheet, column, seen, value, ...(form.get('all') === null && { line }) });
  };
  return (
    <form className={styles.correction} onSubmit={correct}>
      <input
        name="value"
        aria-label={`${say.correctTo}: ${place}`}
        defaultValue={code === 'unknown-place' && proposal ? proposal : isWhole(seen) ? seen : ''}
        dir="auto"
        autoComplete="off"
      />
      {canBeAll && (
        <label htmlFor={all}>
          <input id={all} type="checkbox" name="all" defaultChecked /> {say.forAll(count)}
        </label>
      )}
      <Button type="submit" aria-label={`${say.correct}: ${place}`}>
        {say.correct}
      </Button>
    </form>
  );
}
