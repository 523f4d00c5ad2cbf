import { expect, test } from 'vitest';
import { toDifferenceKey } from '../../src/matching/merge.ts';
import { takeAll } from '../../src/views/intake/use-merge.ts';

test('one press for all differences decides nothing about what somebody allows to be published', () => {
  const differences = ['description', 'consent'].map((field) => ({
    id: 'anna',
    field,
    old: field === 'consent' ? 'unread' : 'On the map',
    coming: field === 'consent' ? 'show' : 'In the file',
    isTaken: false,
  }));
  for (const isTaken of [true, false]) {
    expect([...takeAll({ differences }, isTaken)]).toEqual([[toDifferenceKey('anna', 'description'), isTaken]]);
  }
});
