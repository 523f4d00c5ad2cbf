import type { Issue } from '../../intake/reading.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { remarkMessages } from '../../language/remarks.ts';
import { type RemarkItem, RemarkList } from '../RemarkList.tsx';
import { useMessages } from '../use-app.ts';
import styles from './Review.module.css';

interface RemarksQuestionProps {
  /** What is asked of each remark. */
  readonly issues: readonly Issue[];
  readonly onAnswers: (answers: readonly (readonly [key: string, value: string])[]) => void;
}

/** Whether an issue asks what becomes of somebody of whom something is remarked. */
export const isOfRemark = ({ code }: Issue): boolean => code === 'remark';

/** The one question about all remarks of all lists. */
export function RemarksQuestion({ issues, onAnswers }: RemarksQuestionProps) {
  const say = useMessages(reviewMessages);
  const words = useMessages(remarkMessages);
  const people = toPeople(issues);
  const answer = (items: readonly RemarkItem[], isHeld: (item: RemarkItem) => boolean) =>
    onAnswers(
      items.flatMap((item) =>
        (people.get(item.key) ?? []).map(({ key }) => [key, isHeld(item) ? 'hold' : 'tell'] as const),
      ),
    );
  return (
    <li tabIndex={-1}>
      <span className={styles.sort}>{say.isAsked}</span> <span className={styles.place}>{words.title}:</span>
      <RemarkList
        items={[...people].map(toItem)}
        onHold={(item, isHeld) => answer([item], () => isHeld)}
        onRead={(items) => answer(items, (item) => item.isHeld)}
      />
    </li>
  );
}

/** The remarks of each row. */
function toPeople(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const people = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = [issue.file, issue.sheet, issue.line, issue.proposal].join('\u0000');
    if (!people.get(key)?.push(issue)) people.set(key, [issue]);
  }
  // Whoever may refuse comes first, and stays there whatever is answered.
  const rank = (of: readonly Issue[]): number => (of.some(({ isSuspect }) => isSuspect) ? 0 : 1);
  return new Map([...people].sort(([, one], [, other]) => rank(one) - rank(other)));
}

function toItem([key, issues]: readonly [string, readonly Issue[]]): RemarkItem {
  return {
    key,
    name: issues[0]?.proposal ?? '',
    remarks: issues.map(({ seen }) => seen),
    isHeld: issues.some(({ chosen, isSuspect }) => chosen === 'hold' || (chosen === 'unread' && isSuspect === true)),
    isUnread: issues.some(({ chosen }) => chosen === 'unread'),
  };
}
