import { expect, test } from 'vitest';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { listChanged, OUT, recallMapping } from '../../src/intake/draft/recall-choices.ts';
import type { Table } from '../../src/intake/reading.ts';
import { recogniseAll } from '../../src/intake/shape/recognise-all.ts';
import { BLANK, readFile, tell } from '../drivers/intake.ts';

const tableOf = (text: string, sheet: string): Table => {
  const reading = readFile(text, 'fair.csv');
  const table = reading.kind === 'tables' ? reading.tables[0] : undefined;
  if (!table) throw new Error('no table');
  return { ...table, sheet };
};
const people = tableOf('Name,Organisation\nAna Ruiz,Azul\nBudi,Benih\n', 'People');
const lunch = tableOf('Dish,Count\nRice,20\nSoup,21\n', 'Lunch');
const menu = tableOf('Dish,Count,Served\nRice,20,late\nSoup,21,early\n', 'Lunch');
const pairs = tableOf('Ana Ruiz,Budi\nCitra,Dewi\n', 'Who knows whom');
const NOTHING = { files: [], answers: [], fixes: [], columns: [], roles: [], taken: [] };

test.each([
  ['that counts something', lunch],
  ['of which no heading is known', menu],
])('a table %s stays out beside a list, and says so', (_what, other) => {
  const draft = buildDraft(BLANK, recogniseAll([people, other]));
  expect(tell(draft).entries.join()).not.toMatch(/Rice|Soup/);
  expect(tell(draft).entries).toContain('Person: Ana Ruiz');
  const told = draft.issues.filter(({ code }) => code === 'left-table');
  expect(told.map(({ severity, sheet }) => [severity, sheet])).toEqual([['left-out', 'Lunch']]);
  // Alone it is what somebody wants to bring in.
  expect(tell(buildDraft(BLANK, recogniseAll([other]))).entries).not.toEqual([]);
});

test('pairs of names come in beside a list', () => {
  expect(tell(buildDraft(BLANK, recogniseAll([people, pairs]))).ties.join()).toMatch(/Citra – .* – Dewi/);
});

test('whether a table stays out is chosen, and remembered', () => {
  const parts = recogniseAll([people, menu]);
  const chosen = parts.map(({ table, mappings }) => ({
    table,
    mappings: mappings.map((mapping) => ({ ...mapping, isOut: table === people })),
  }));
  expect(tell(buildDraft(BLANK, chosen)).entries.map((entry) => entry.split(': ')[1])).toEqual(['Rice', 'Soup']);
  for (const [at, { table, mappings }] of parts.entries()) {
    const { roles } = listChanged({ ...table, mappings }, chosen[at]?.mappings ?? []);
    expect(roles.map(({ role }) => role)).toEqual([table === people ? OUT : 'other']);
    const recalled = mappings.map((mapping, block) => recallMapping(mapping, block, { ...NOTHING, roles }));
    expect(recalled.map(({ isOut }) => isOut)).toEqual([table === people]);
  }
});
