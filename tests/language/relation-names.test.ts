import { expect, test } from 'vitest';
import type { Relation } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import { nameRelation } from '../../src/language/relation.ts';

const relation = (id: string, word: string, directed?: boolean): Relation => ({
  id,
  label: toText(word),
  weight: 'plain',
  ...(directed !== undefined && { directed }),
});

test('relations of one name are told apart by their direction, else by a number', () => {
  const all = [
    relation('knows', 'knows'),
    relation('knows-2', 'knows', false),
    relation('helps', 'helps'),
    relation('helps-2', 'helps', true),
    relation('leads', 'leads'),
  ];
  const names = (language: 'en' | 'id') => all.map((one) => nameRelation(all, one, language));
  expect(names('en')).toEqual(['knows (one way)', 'knows (both ways)', 'helps (1)', 'helps (2)', 'leads']);
  expect(names('id')).toEqual(['knows (satu arah)', 'knows (dua arah)', 'helps (1)', 'helps (2)', 'leads']);
});
