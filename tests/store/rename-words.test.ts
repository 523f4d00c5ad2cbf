import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/dataset/language.ts';
import { type LocalText, toText } from '../../src/dataset/text.ts';
import { firstWords } from '../../src/language/first-words.ts';
import { renameKind, renameRelation } from '../../src/store/rename-words.ts';
import { buildStarter } from '../../src/store/starter.ts';

const { kinds, relations } = buildStarter('own');
const FIRST = new Set(LANGUAGES.flatMap((language) => Object.values(firstWords[language])));
const shown = (text: LocalText | undefined) => text && LANGUAGES.map((language) => text[language]);
type Renamed = ReturnType<typeof renameRelation>;
/** Each stretch of a word that somebody types, letter by letter. */
const typed = (word: string) => Array.from(word, (_, place) => word.slice(0, place + 1));

test.each(LANGUAGES)(
  'a first kind that is renamed in %s says its former name in no language, nor do many of it',
  (language) => {
    for (const kind of kinds) {
      let named = kind;
      for (const word of typed('Kelompok')) named = { ...named, ...renameKind(named, toText(word), language) };
      expect([shown(named.label), shown(named.plural)]).toEqual([
        ['Kelompok', 'Kelompok'],
        ['Kelompok', 'Kelompok'],
      ]);
    }
  },
);

test.each(LANGUAGES)(
  'a first relation that is renamed in %s says its former words in no language, nor from its other end',
  (language) => {
    for (const relation of relations) {
      let named: Renamed = { inverse: undefined, ...relation };
      for (const word of typed('runs')) named = renameRelation(named, toText(word), language);
      expect([shown(named.label), named.inverse]).toEqual([['runs', 'runs'], undefined]);
    }
  },
);

test('what is said in one language alone is the other one’s no more: only the words of that language go', () => {
  const [, organisation] = kinds;
  const [, worksAt] = relations;
  if (!organisation || !worksAt) throw new Error('the starter has other kinds and relations');
  const kind = renameKind(organisation, { en: 'Organisation', id: 'Koperasi' }, 'en');
  expect([shown(kind.label), shown(kind.plural)]).toEqual([
    ['Organisation', 'Koperasi'],
    ['Organisations', 'Koperasi'],
  ]);
  const relation = renameRelation(worksAt, { en: 'works at', id: 'mengelola' }, 'en');
  expect(shown(relation.label)).toEqual(['works at', 'mengelola']);
  expect(relation.inverse).toEqual(toText({ en: 'has working there' }));
});

test('what somebody has written stays, in either language', () => {
  const [, organisation] = kinds;
  const [, worksAt] = relations;
  if (!organisation || !worksAt) throw new Error('the starter has other kinds and relations');
  const own = { en: 'Firms', id: 'Perusahaan' };
  const label = { en: 'Firm', id: 'Perusahaan' };
  const kind = { ...organisation, plural: own };
  expect(renameKind(kind, toText('Company'), 'en').plural).toEqual(own);
  expect(renameKind({ ...kind, label }, { en: 'Company', id: 'Perusahaan' }, 'en')).toEqual({
    label: { en: 'Company', id: 'Perusahaan' },
    plural: own,
  });
  const half = { en: 'has working there', id: 'punya pekerja' };
  expect(renameRelation({ ...worksAt, inverse: half }, toText('runs'), 'en').inverse).toEqual(
    toText({ id: 'punya pekerja' }),
  );
  const whole = { en: 'employs', id: 'mempekerjakan' };
  expect(renameRelation({ ...worksAt, inverse: whole }, toText('runs'), 'en').inverse).toEqual(whole);
});

test('many of a kind that says but its own name follow it, and those that say more do not', () => {
  const [person] = kinds;
  if (!person) throw new Error('the starter has no kinds');
  const named = { ...person, label: toText('Guest'), plural: toText('Guest') };
  expect(shown(renameKind(named, toText('Visitor'), 'en').plural)).toEqual(['Visitor', 'Visitor']);
  const said = { ...named, plural: toText('Guests') };
  expect(shown(renameKind(said, toText('Visitor'), 'en').plural)).toEqual(['Guests', 'Guests']);
});

test('no word of the beginning is left over somebody’s own, whatever of it is renamed in whatever language', () => {
  const others = ['Warga', 'Neighbour'] as const;
  for (const kind of kinds)
    for (const first of LANGUAGES)
      for (const second of LANGUAGES) {
        const once = renameKind(kind, toText(others[0]), first);
        const other: Language = second;
        const next = { ...toBoth(once.label), [other]: others[1] };
        const twice = renameKind({ ...kind, ...once }, next, other);
        for (const text of [twice.label, twice.plural])
          expect(shown(text)?.filter((word) => FIRST.has(word))).toEqual([]);
      }
});

const toBoth = ({ en, id }: LocalText) => ({ en, id });
