import type { KindRole } from '../../dataset/vocabulary.ts';
import type { ColumnMapping, Meaning, Shape } from './mapping.ts';
import { foldHeading } from './words.ts';

/** What a table is by what its columns say, how sure that is, and what a row of it is. */
export function findShape(
  columns: readonly ColumnMapping[],
  heads: readonly string[],
): { shape: Shape; sure: number; role: KindRole } {
  const has = (meaning: Meaning) => columns.some((column) => column.meaning === meaning);
  const isNeo4j = heads.some((head) => /:(ID|LABEL|START_ID|END_ID|TYPE)\b/.test(head));
  if (has('from') && has('to')) {
    const isGephi =
      heads.some((head) => foldHeading(head) === 'source') && heads.some((head) => foldHeading(head) === 'target');
    return { shape: isNeo4j ? 'neo4j' : isGephi ? 'gephi-edges' : 'connections', sure: 0.95, role: 'other' };
  }
  const hasName = has('name') || has('first-name') || has('last-name');
  if (isNeo4j) return { shape: 'neo4j', sure: 0.95, role: 'other' };
  if (hasName && has('kind')) return { shape: 'elements', sure: 0.9, role: 'other' };
  if (!hasName && has('sessions') && has('speakers')) return { shape: 'programme', sure: 0.8, role: 'session' };
  const marks = columns.filter(({ meaning }) => meaning === 'mark').length;
  const isListed = hasName && (has('themes') || has('sessions') || marks > 1);
  if (has('id') && !has('organisation') && !has('country') && !isListed)
    return { shape: 'gephi-nodes', sure: 0.7, role: 'other' };
  const isForm =
    heads.some((head) => foldHeading(head).split(' ').length > 3) ||
    heads.some((head) => /timestamp|cap waktu|stempel waktu/i.test(head));
  if (hasName && (has('organisation') || has('themes') || has('sessions'))) {
    return { shape: isForm ? 'form' : 'attendance', sure: 0.9, role: 'person' };
  }
  if (hasName && marks > 1) return { shape: 'incidence', sure: 0.75, role: 'person' };
  if (hasName && has('country')) return { shape: 'attendance', sure: 0.8, role: 'person' };
  if (has('organisation')) return { shape: 'attendance', sure: 0.75, role: 'initiative' };
  if (hasName) return { shape: 'names', sure: 0.7, role: 'person' };
  return { shape: 'unknown', sure: 0.4, role: 'other' };
}

/** What the shape makes of meanings: where nothing else names the rows, the organisation or the session does. */
export function settle(columns: readonly ColumnMapping[], shape: Shape): ColumnMapping[] {
  const has = (meaning: Meaning) => columns.some((column) => column.meaning === meaning);
  const hasName = has('name') || has('first-name') || has('last-name');
  let isNamed = hasName || has('from') || (has('id') && shape !== 'unknown');
  const isList = shape === 'attendance' || shape === 'form' || shape === 'incidence' || shape === 'programme';
  // One column of yes and no is a word about people, several are where they were.
  const areSessions = isList && columns.filter(({ meaning }) => meaning === 'mark').length > 1;
  return columns.map((column) => {
    if (column.meaning === 'mark' && !areSessions) return { ...column, meaning: 'attribute' };
    const names = shape === 'programme' ? 'sessions' : 'organisation';
    if (!isNamed && column.meaning === names) {
      isNamed = true;
      return { ...column, meaning: 'name', separator: '' };
    }
    // Elsewhere such entries have rows of their own, or the column is a word about the row.
    const isTied =
      column.meaning === 'organisation' ||
      column.meaning === 'country' ||
      column.meaning === 'themes' ||
      column.meaning === 'sessions' ||
      column.meaning === 'speakers';
    return isTied && !isList && shape !== 'unknown' ? { ...column, meaning: 'attribute' } : column;
  });
}
