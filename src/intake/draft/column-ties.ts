import type { Meaning } from '../shape/mapping.ts';
import type { End, KnownRelation, RelationHint } from './statement.ts';

const toHint = (known: KnownRelation): RelationHint => ({ word: '', id: '', known });

/** What columns of a list tie its rows to. */
export const TIES: ReadonlyMap<Meaning, { role: NonNullable<End['role']>; relation: RelationHint }> = new Map([
  ['organisation', { role: 'initiative', relation: toHint('affiliatedWith') }],
  ['country', { role: 'place', relation: toHint('isFrom') }],
  ['themes', { role: 'theme', relation: toHint('interestedIn') }],
  ['sessions', { role: 'session', relation: toHint('takesPartIn') }],
  ['speakers', { role: 'person', relation: toHint('speaksAt') }],
]);
export const [TAKES_PART, IS_ABOUT] = [toHint('takesPartIn'), toHint('isAbout')];

/** What stands behind the last comma. */
export const toLast = (text: string): string => (text.split(',').at(-1) ?? text).trim() || text;
