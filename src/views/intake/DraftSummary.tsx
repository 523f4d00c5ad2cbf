import type { Dataset } from '../../dataset/schema.ts';
import type { Draft } from '../../intake/draft/build.ts';
import type { Issue, Severity } from '../../intake/reading.ts';
import { issueMessages } from '../../language/intake-issues.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { answerWords } from '../../language/intake-words.ts';
import { Select } from '../../ui/Select.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './Review.module.css';

/** How much of what was seen is listed; the rest is counted. */
const LISTED = 60;
const SEVERITIES: readonly Severity[] = ['asks', 'left-out', 'tidied'];

interface DraftSummaryProps {
  readonly draft: Draft;
  readonly base: Dataset;
  /** What was seen while the file was read. */
  readonly read: readonly Issue[];
  readonly onAnswer: (key: string, value: string) => void;
}

/** What a draft holds, by kind and relation, and what was asked, left out and tidied on the way. */
export function DraftSummary({ draft, base, read, onAnswer }: DraftSummaryProps) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const { dataset } = draft;
  const nodes = count(dataset.nodes.slice(base.nodes.length).map(({ kind }) => kind));
  const ties = count(dataset.edges.slice(base.edges.length).map(({ relation }) => relation));
  const kinds = dataset.kinds.flatMap(({ id, plural }) => named(plural[language], nodes.get(id)));
  const relations = dataset.relations.flatMap(({ id, label }) => named(label[language], ties.get(id)));
  const issues = [...read, ...draft.issues];
  const toTitle = { asks: say.asks, 'left-out': say.leftOut, tidied: say.tidied };
  return (
    <>
      <section className={styles.part} aria-label={say.kinds}>
        <h3>{say.kinds}</h3>
        <ul className={styles.counts}>
          {[...kinds, ...relations].map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-label={say.toCheck}>
        <h3>{say.toCheck}</h3>
        {issues.length === 0 && <p>{say.nothingToCheck}</p>}
        {SEVERITIES.map((severity) => {
          const list = issues.filter((issue) => issue.severity === severity);
          if (list.length === 0) return null;
          return (
            <details key={severity} className={styles[severity]} open={severity === 'asks'}>
              <summary>{toTitle[severity](list.length)}</summary>
              <ul>
                {list.slice(0, LISTED).map((issue) => (
                  <IssueItem key={issue.key} issue={issue} onAnswer={onAnswer} />
                ))}
              </ul>
              {list.length > LISTED && <p>{say.more(list.length - LISTED)}</p>}
            </details>
          );
        })}
      </section>
    </>
  );
}

function IssueItem({ issue, onAnswer }: { readonly issue: Issue } & Pick<DraftSummaryProps, 'onAnswer'>) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  const words: Readonly<Record<string, string>> = useMessages(answerWords);
  const { code, file, sheet, line, column, choices, chosen, key } = issue;
  const place = [sheet || file, line > 0 ? line : '', column].filter((part) => part !== '').join(', ');
  return (
    <li>
      <span className={styles.place} dir="auto">
        {place}:
      </span>{' '}
      <span dir="auto">{issueMessages[language][code](issue)}</span>
      {choices.length > 1 && (
        <Select
          aria-label={`${say.answer}: ${place}`}
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
    </li>
  );
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const named = (name: string, amount: number | undefined): string[] => (amount ? [`${name}: ${amount}`] : []);
