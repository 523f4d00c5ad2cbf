import { expect, test } from 'vitest';
import { listStaying } from '../../src/dataset/staying.ts';
import { toText } from '../../src/dataset/text.ts';
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
    'Stays here: 1 person who did not agree and their 2 ties, of 1 entry all but the name, Notes, E-mail, Phone, mail addresses and phone numbers inside other words.',
    'Tetap di sini: 1 orang yang tidak setuju beserta 2 hubungannya, dari 1 entri semua selain nama, Notes, E-mail, Phone, alamat surel dan nomor telepon di dalam kata-kata lain.',
  ]);
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
