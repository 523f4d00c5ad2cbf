import { isNoteHeading, isPersonalHeading } from '../../dataset/private-words.ts';
import type { Remarked } from '../../dataset/remarks.ts';
import type { IssueList } from '../issues.ts';
import { asksForOther } from '../shape/consent-headings.ts';
import type { Mapping } from '../shape/mapping.ts';
import { foldHeading } from '../shape/words.ts';

/**
 * Tells once of facts that come in and are not published: notes, what is nobody's business, and what
 * people have written below a heading that is not known.
 */
export function notePrivate(
  heading: string,
  isWritten: boolean,
  at: { readonly file: string; readonly sheet: string },
  issues: IssueList,
) {
  const { file, sheet } = at;
  const code = isNoteHeading(heading)
    ? 'notes-column'
    : isPersonalHeading(heading)
      ? 'kept-column'
      : isWritten
        ? 'written-column'
        : null;
  if (code) issues.note({ code, severity: 'private', file, sheet, seen: heading });
}

/** Tells of the columns of a list that stay out or are not published; `remarked` is what of each may be a remark. */
export function noteColumns({ file, sheet, columns }: Mapping, remarked: readonly Remarked[], issues: IssueList): void {
  for (const [at, { label, meaning }] of columns.entries()) {
    const about = { file, sheet, seen: label };
    if (meaning === 'private') issues.note({ code: 'private-column', severity: 'private', ...about });
    if (meaning === 'attribute') notePrivate(label, remarked[at] === 'all', { file, sheet }, issues);
    if (meaning === 'out' && asksForOther(foldHeading(label)))
      issues.note({ code: 'other-consent', severity: 'left-out', ...about });
    else if (meaning === 'out') issues.note({ code: 'left-column', severity: 'tidied', ...about });
  }
}
