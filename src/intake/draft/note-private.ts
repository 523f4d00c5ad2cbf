import { isNoteHeading, isPersonalHeading } from '../../dataset/private-words.ts';
import type { IssueList } from '../issues.ts';

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
