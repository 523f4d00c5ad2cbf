import { expect, test } from 'vitest';
import { tellFound } from '../../src/language/search.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { buildSearch } from '../../src/network/search.ts';
import { selectVisibility } from '../../src/store/selectors.ts';
import { toResults } from '../../src/views/search/to-results.ts';
import { toReason } from '../../src/views/to-reason.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const search = buildSearch(network);

test.each([
  ['who is from Indonesia', 'nashin-mahtani', 'is from Indonesia'],
  ['who is from Indonesia', 'icci', 'is based in Indonesia (inferred)'],
  ['who founded petabencana.id', 'nashin-mahtani', 'founded PetaBencana.id (its record has a remark)'],
  [
    'who organised the seminar',
    'pcc-hong-kong',
    'organises Sowing the Seeds: Platform Cooperativism for Asia (public sources are more exact)',
  ],
  ['when does Trebor Scholz speak', 's5-lecture-scholz', 'day 2 · has lecturer Trebor Scholz'],
  ['when is showcase 2', 's3-showcase-asia', 'day 1 (inferred)'],
])('an answer says how sure it is, where it is not: %s, %s', (query, id, text) => {
  const hit = search(query, 20).find(({ node }) => network.nodes[node]?.id === id);
  expect(hit && toReason(network, hit, query, 'en')?.text).toBe(text);
});

test('an answer by ties that the filters leave out says so, and is counted apart', () => {
  const state = stateOf(seminar());
  const [{ filters, focus }, visibility] = [state.session, selectVisibility(state)];
  const around = { network, visibility, filters, focus, canMeet: false, canConnect: false };
  const { list, apart } = toResults({ ...around, language: 'id' }, search, 'who took part in showcase 3');
  expect(list.find(({ node }) => node.id === 'felix-weth')?.reason?.text).toBe(
    'ikut dalam Showcase 3: Amerika, Eropa, Australia (disimpulkan, kepastian: rendah, ada keterangan dalam catatannya, tersisih)',
  );
  expect(apart).toEqual({ unsure: 2, leftOut: 1 });
  expect(toResults({ ...around, language: 'en' }, search, 'Felix Weth').apart).toBeNull();
});

test('who only mentions what was asked is counted apart, alike in both languages', () => {
  const state = stateOf(seminar());
  const around = { network, visibility: selectVisibility(state), filters: state.session.filters, focus: null };
  const count = (query: string, language: 'en' | 'id') => {
    const results = toResults({ ...around, canMeet: false, canConnect: false, language }, search, query);
    return [results.count - results.mentions, results.mentions];
  };
  expect(count('founders from Hong Kong', 'en')).toEqual([3, 1]);
  expect(count('pendiri dari Hong Kong', 'id')).toEqual([3, 1]);
  expect(count('ICCI', 'en')[1]).toBe(count('ICCI', 'id')[1]);
  const found = { count: 8, mentions: 2, listed: 8, apart: null };
  expect(tellFound(found, 'en')).toBe('6 found, and 2 more mention it');
  expect(tellFound(found, 'id')).toBe('6 ditemukan, dan 2 lagi menyebutnya');
  expect(tellFound({ ...found, count: 1, mentions: 1, listed: 1 }, 'en')).toBe('1 mentions it');
  expect(tellFound({ ...found, count: 13, apart: { unsure: 2, leftOut: 0 } }, 'en')).toBe(
    '11 found, and 2 more mention it, the first 8 listed; 2 less than sure (inferred, uncertain or with a remark)',
  );
});
