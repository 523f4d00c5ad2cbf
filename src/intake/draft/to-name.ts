import { TURNING, tidy } from '../../base/tidy.ts';
import type { IssueList } from '../issues.ts';
import { cutName } from './fields.ts';
import type { Place } from './statement.ts';

/** A name as it is kept; where signs of direction were taken out of it, that is told. */
export function toName(text: string, place: Place, issues: IssueList, column = ''): string {
  const name = cutName(tidy(text));
  if (name !== '' && text.search(TURNING) >= 0)
    issues.note({ code: 'turning-signs', severity: 'tidied', ...place, column, seen: name });
  return name;
}
