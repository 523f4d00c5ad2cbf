import { isNoteHeading, isPersonalHeading } from '../../dataset/private-words.ts';
import type { IssueList } from '../issues.ts';

/** Tells once of facts that come in and are not published: notes, and what is nobody's business. */
export function notePrivate(heading: string, at: { readonly file: string; readonly sheet: string }, issues: IssueList) {
  const { file, sheet } = at;
  const code = isNoteHeading(heading) ? 'notes-column' : isPersonalHeading(heading) ? 'kept-column' : null;
  if (code) issues.note({ code, severity: 'private', file, sheet, seen: heading });
}
