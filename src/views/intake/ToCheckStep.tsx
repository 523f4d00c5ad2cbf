import { useState } from 'react';
import type { Issue, Severity } from '../../intake/reading.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { IssueItem } from './IssueItem.tsx';
import { isOfRemark, RemarksQuestion } from './RemarksQuestion.tsx';
import styles from './Review.module.css';
import { Step } from './Step.tsx';
import { saveReport, toLine } from './save-report.ts';
import { isUntold, type PlacedFix } from './use-choices.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/** How much of what was seen is listed at first; the rest comes when it is asked for. */
const LISTED = 60;
/** The group that tells what stays out. */
export const OUT_GROUP = toGroupId('left-out');

/** All remarks are one question. */
const countQuestions = (list: readonly Issue[]): number => {
  const others = list.filter((issue) => !isOfRemark(issue)).length;
  return others < list.length ? others + 1 : others;
};

const rank = (issue: Issue): number => (isUntold(issue) ? 0 : 1);

interface ToCheckStepProps {
  /** The files that it is about. */
  readonly names: readonly string[];
  readonly issues: readonly Issue[];
  /** Whether a cell of it can be corrected: a table has cells, a graph has none. */
  readonly isTable: (issue: Issue) => boolean;
  readonly onAnswer: (key: string, value: string) => void;
  readonly onAnswers: (answers: readonly (readonly [key: string, value: string])[]) => void;
  readonly onFix: (fix: PlacedFix) => void;
  readonly onTakeBack: (issue: Issue) => void;
}

/** What was asked, left out and tidied on the way, each with what happens, and corrections in its place. */
export function ToCheckStep({ names, issues, ...on }: ToCheckStepProps) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const groupOf = (severity: Severity) => issues.filter((issue) => issue.severity === severity);
  const groups = [
    // What has to be answered stands before what may be.
    { severity: 'asks', title: say.asks, list: groupOf('asks').toSorted((one, other) => rank(one) - rank(other)) },
    { severity: 'left-out', title: say.leftOut, list: groupOf('left-out') },
    { severity: 'private', title: say.private, list: groupOf('private') },
    { severity: 'tidied', title: say.tidied, list: groupOf('tidied') },
  ] as const;
  const filled = groups.filter(({ list }) => list.length > 0);
  const note = filled.map(({ title, list }) => title(countQuestions(list))).join(', ') || say.nothingToCheck;
  const root = useKeptFocus(issues);
  return (
    <Step title={say.toCheck} note={note} isDue={filled.some(({ severity }) => severity !== 'tidied')}>
      <div ref={root}>
        {filled.map(({ severity, title, list }) => (
          <Group key={severity} severity={severity} title={title(countQuestions(list))} list={list} {...on} />
        ))}
      </div>
      {filled.length === 0 ? (
        <p>{say.nothingToCheck}</p>
      ) : (
        <p>
          <Button icon="download" onClick={() => saveReport(issues.map(toLine), names, language)}>
            {say.saveReport}
          </Button>
        </p>
      )}
    </Step>
  );
}

interface GroupProps extends Omit<ToCheckStepProps, 'issues' | 'names'> {
  readonly severity: Severity;
  readonly title: string;
  readonly list: readonly Issue[];
}

const ICONS = { asks: 'help', 'left-out': 'less', private: 'lock', tidied: 'check' } as const;

/** Issues of one sort, which looks like no other: a card that asks, a line that is out, ground for what is private, a word about what is tidy. */
function Group({ severity, title, list, isTable, onAnswer, onAnswers, ...on }: GroupProps) {
  const remarks = list.filter(isOfRemark);
  const others = remarks.length > 0 ? list.filter((issue) => !isOfRemark(issue)) : list;
  const [shown, setShown] = useState(LISTED);
  const [last, setLast] = useState('');
  const answer = (key: string, value: string) => {
    setLast(key);
    onAnswer(key, value);
  };
  return (
    <details className={`${styles.group} ${styles[severity]}`} open={severity !== 'tidied'} id={toGroupId(severity)}>
      <summary>
        <Icon name={ICONS[severity]} /> {title}
      </summary>
      <ul>
        {remarks.length > 0 && <RemarksQuestion issues={remarks} onAnswers={onAnswers} />}
        {others.slice(0, shown).map((issue) => (
          <IssueItem
            key={`${issue.key} ${issue.proposal}`}
            issue={issue}
            isTable={isTable(issue)}
            // What was answered last is what the others may be answered like.
            alike={issue.key === last ? listAlike(issue, others) : []}
            onAnswer={answer}
            onAnswers={onAnswers}
            {...on}
          />
        ))}
      </ul>
      <ShowMore count={others.length} shown={shown} step={LISTED} onShow={setShown} />
    </details>
  );
}

/** The questions of the same sort and with the same answers to choose from, itself among them. */
function listAlike({ code, column, choices }: Issue, all: readonly Issue[]): readonly Issue[] {
  const ways = choices.join();
  return all.filter((one) => one.code === code && one.column === column && one.choices.join() === ways);
}

function toGroupId(severity: Severity): string {
  return `review-${severity}`;
}
