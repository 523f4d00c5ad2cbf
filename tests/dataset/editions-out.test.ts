import { expect, test } from 'vitest';
import { forOthers } from '../../src/dataset/for-others.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toDecisions, toUsual } from '../../src/matching/decide.ts';
import { proposeEditions } from '../../src/matching/editions.ts';
import { matchComing } from '../../src/matching/match.ts';
import { merge } from '../../src/matching/merge.ts';
import { BLANK, draftOf } from '../drivers/intake.ts';

const HEADS = 'Name,Organisation,Country,Themes,Consent';

/** Lists of two years, one after the other. */
function bring(first: readonly string[], second: readonly string[]): Dataset {
  return [first, second].reduce((base: Dataset, rows, at) => {
    const file = `${2024 + at}.csv`;
    const draft = draftOf([HEADS, ...rows].join('\n'), { base, name: file });
    const decisions = toDecisions(matchComing(base, draft.dataset, draft), toUsual);
    const editions = proposeEditions(base, draft.dataset, file);
    return merge(base, draft.dataset, { ...decisions, refs: draft.refs, editions }).dataset;
  }, BLANK);
}

const editionsOf = ({ nodes }: Dataset, name: string) => nodes.find(({ label }) => label.en === name)?.editions;

test('a country, a theme and an organisation are out in the editions of whoever is shown, and of nobody else', () => {
  const both = bring(
    ['Ana Ruiz,Azul,Chile,care,yes', 'Budi Tan,Benih,Indonesia,soil,yes'],
    ['Cem Can,Azul,Chile,care,no', 'Budi Tan,Benih,Indonesia,soil,yes'],
  );
  for (const name of ['Chile', 'care', 'Azul']) {
    expect(editionsOf(both, name)).toEqual(['2024', '2025']);
    expect([name, editionsOf(forOthers(both), name)]).toEqual([name, ['2024']]);
  }
  for (const name of ['Indonesia', 'soil', 'Benih'])
    expect(editionsOf(forOthers(both), name)).toEqual(['2024', '2025']);
});

test('a region is out in no edition that only its place had of somebody who is held back', () => {
  const both = bring(['Ana Ruiz,Azul,Chile,care,yes'], ['Cem Can,Azul,Chile,care,no', 'Dewi Sari,Azul,Kenya,care,yes']);
  const place = both.nodes.find(({ label }) => label.en === 'Chile');
  const region = {
    ...both.nodes[0],
    id: 'south',
    kind: place?.kind,
    label: { en: 'South', id: 'South', own: 'South' },
  };
  const other = { ...region, id: 'east', label: { en: 'East', id: 'East', own: 'East' } };
  const tie = (from: string, to: string) => ({
    id: `${from}-${to}`,
    source: from,
    target: to,
    relation: 'lies-in',
    layer: 'stated',
  });
  const whole = {
    ...both,
    nodes: [...both.nodes, { ...region, editions: ['2024', '2025'] }, { ...other, editions: ['2025'] }],
    edges: [...both.edges, tie('chile', 'south'), tie('kenya', 'east')],
  } as unknown as Dataset;
  expect(editionsOf(forOthers(whole), 'South')).toEqual(['2024']);
  expect(editionsOf(forOthers(whole), 'East')).toEqual(['2025']);
});

test('how somebody who is held back wrote a country is not among its names', () => {
  const { dataset } = draftOf(`${HEADS}\nAna Ruiz,Azul,Germany,care,yes\nBudi Tan,Azul,Deutschland,care,no`);
  expect(dataset.nodes.find(({ label }) => label.en === 'Germany')?.aliases.map(({ text }) => text)).toEqual([
    'Deutschland',
  ]);
  expect(JSON.stringify(forOthers(dataset))).not.toContain('Deutschland');
});
