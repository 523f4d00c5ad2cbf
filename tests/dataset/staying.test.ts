import { expect, test } from 'vitest';
import { joinNodes } from '../../src/dataset/change-nodes.ts';
import { forOthers } from '../../src/dataset/for-others.ts';
import { listStaying } from '../../src/dataset/staying.ts';
import { toText } from '../../src/dataset/text.ts';
import { listWithheld } from '../../src/dataset/withheld.ts';
import { stayingMessages } from '../../src/language/staying.ts';
import { type TinyNode, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const person = (id: string, more: Partial<TinyNode> = {}): TinyNode => ({ id, kind: 'person', ...more });
const columns = (...names: string[]) => names.map((name) => ({ label: toText(name), value: toText('x') }));
const tell = (nodes: readonly TinyNode[], ties: readonly string[] = []) => {
  const { dataset } = tinyNetwork(
    nodes,
    ties.map((said) => tie(said)),
  );
  const staying = listStaying(dataset);
  return staying && [stayingMessages.en.staysHere(staying), stayingMessages.id.staysHere(staying)];
};

test('nothing is said where nothing stays', () => {
  expect(tell([person('ana', { attributes: columns('Role') }), person('budi')], ['ana knows budi'])).toBeNull();
});

test('who is left out is counted with the ties, columns are named, contacts in other words are told', () => {
  const nodes = [
    person('ana', { consent: 'leave-out' }),
    person('budi', { attributes: columns('Role', 'Notes', 'E-mail', 'Phone') }),
    person('chen', { consent: 'name', attributes: columns('Allergies') }),
    person('dewi', { about: 'Ask dewi@azul.example' }),
  ];
  expect(tell(nodes, ['ana knows budi', 'chen knows ana', 'budi knows chen'])).toEqual([
    'Stays here: 1 person who did not agree, or of whom that is open, and their 2 ties, of 1 entry all but the name, Notes, E-mail, Phone, mail addresses and phone numbers inside other words.',
    'Tetap di sini: 1 orang yang tidak atau belum jelas setuju beserta 2 hubungannya, dari 1 entri semua selain nama, Notes, E-mail, Phone, alamat surel dan nomor telepon di dalam kata-kata lain.',
  ]);
});

test('spellings that came when two were joined stay, and are told', () => {
  const { dataset } = tinyNetwork([person('ana', { name: 'Ana Ruiz' }), person('dr', { name: 'Dr. Ana Ruiz' })], []);
  const joined = joinNodes(dataset, 'ana', 'dr');
  expect(joined.nodes[0]?.aliases).toEqual([{ text: 'Dr. Ana Ruiz', joined: true }]);
  expect(forOthers(joined).nodes[0]?.aliases).toEqual([]);
  const staying = listStaying(joined);
  expect(staying && stayingMessages.en.staysHere(staying)).toBe('Stays here: other spellings of 1 name.');
});

test('whoever is joined with somebody who refused is not published, whichever of the two stays', () => {
  const { dataset } = tinyNetwork([person('ana', { consent: 'show' }), person('dr', { consent: 'leave-out' })], []);
  for (const [kept, gone] of [
    ['ana', 'dr'],
    ['dr', 'ana'],
  ] as const)
    expect(forOthers(joinNodes(dataset, kept, gone)).nodes).toEqual([]);
});

test('entries that are no people are called entries, and of many columns some are counted', () => {
  const nodes = [
    person('ana', { attributes: columns('Notes', 'E-mail', 'Phone', 'Age', 'Diet', 'Passport', 'Gender') }),
    person('budi', { consent: 'leave-out' }),
    { id: 'coop', kind: 'initiative', consent: 'leave-out' } as const,
  ];
  expect(tell(nodes)?.[0]).toBe(
    'Stays here: 2 entries that others must not see, Notes, E-mail, Phone, Age, Diet, 2 more columns.',
  );
});

test('what only they led to goes with them, as far as it says nothing of itself', () => {
  const mute: object = { description: undefined };
  const bare = (id: string, kind: TinyNode['kind'], more: Partial<TinyNode> = {}): TinyNode => ({
    ...{ id, kind, ...more },
    ...mute,
  });
  const nodes = [
    person('ana', { consent: 'leave-out' }),
    person('budi'),
    person('chen'),
    bare('weavers', 'initiative'),
    bare('care', 'theme'),
    bare('food', 'theme'),
    bare('bantul', 'place', { within: ['java'] }),
    bare('java', 'place'),
    bare('solo', 'place', { within: ['java'] }),
    bare('lonely', 'theme'),
    { id: 'archive', kind: 'initiative', about: 'Keeps letters.' } as const,
  ];
  const ties = ['ana knows weavers', 'weavers about care', 'ana about food', 'budi about food', 'ana from bantul'];
  const more = ['budi from solo', 'java holds bantul', 'java holds solo', 'ana knows archive', 'ana knows chen'];
  const { dataset } = tinyNetwork(
    nodes,
    [...ties, ...more].map((said) => tie(said)),
  );
  const left = ['budi', 'chen', 'food', 'java', 'solo', 'lonely', 'archive'];
  expect(forOthers(dataset).nodes.map(({ id }) => id)).toEqual(left);
  expect(listWithheld(dataset)).toEqual(expect.arrayContaining(['ana', 'weavers', 'care', 'bantul']));
  expect(tell(nodes, [...ties, ...more])?.[0]).toBe(
    'Stays here: 1 person who did not agree, or of whom that is open, and their 7 ties, 3 entries that only they led to.',
  );
});
