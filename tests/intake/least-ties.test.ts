import { expect, test } from 'vitest';
import { Answers } from '../../src/intake/draft/answers.ts';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { countLeastTies, refuseManyTies } from '../../src/intake/draft/count-least-ties.ts';
import { readParts } from '../../src/intake/draft/read-parts.ts';
import { IssueList } from '../../src/intake/issues.ts';
import { NotLetIn } from '../../src/intake/refuse.ts';
import { BLANK, readFile, toParts } from '../drivers/intake.ts';

const partsOf = (...files: readonly string[]) =>
  files.flatMap((file, at) => toParts(readFile(file, `file-${at + 1}.csv`)));
const saidIn = (...files: readonly string[]) => {
  const issues = new IssueList();
  return readParts(partsOf(...files), { issues, answers: new Answers(new Map(), issues) });
};
const list = (count: number, toText: (at: number) => string, between: string) =>
  [...Array(count).keys()].map(toText).join(between);

test.each([
  ['a matrix that is the same both ways', ',Ana,Budi,Citra\nAna,1,1,1\nBudi,1,1,0\nCitra,1,0,1'],
  ['a matrix that is another one turned over', ',Ana,Budi,Citra\nAna,1,1,0\nBudi,1,1,1\nCitra,1,0,1'],
  ['a list with ticks', 'Name,Care,Food\nAna,x,\nBudi,x,x\nCitra,,x'],
  ['a tie said twice, and one to itself', 'Source,Target\nAna,Budi\nana,BUDI\nAna,Ana\nBudi,Citra'],
])('of %s no more ties are counted than there are', (_what, file) => {
  const { edges } = buildDraft(BLANK, partsOf(file)).dataset;
  expect(countLeastTies(saidIn(file))).toBe(edges.length);
});

test('an end counts as one, be it told by its id or by its name', () => {
  const files = ['Id,Label\n1,Ana\n2,Budi', 'Source,Target\n1,2\nAna,Budi\nAna,2'];
  expect(countLeastTies(saidIn(...files))).toBe(1);
  expect(buildDraft(BLANK, partsOf(...files)).dataset.edges).toHaveLength(1);
});

test('more ties than a map can hold are refused by what is said, with their number; the same said often is not', () => {
  const MOST = 100;
  const end = (text: string) => ({ text });
  const toTies = (count: number, toTarget: (at: number) => string) =>
    [...Array(count).keys()].map((at) => ({
      ...{ ref: '', source: end('a'), target: end(toTarget(at)), relation: { word: '', id: '' }, isDirected: true },
      ...{ fields: {}, place: { file: '', sheet: '', line: at }, column: '' },
    }));
  const refuse = (toTarget: (at: number) => string) => () =>
    refuseManyTies({ entries: [], ties: toTies(MOST + 1, toTarget) }, MOST);
  expect(refuse((at) => `b${at}`)).toThrow(NotLetIn);
  expect(refuse((at) => `b${at % 2}`)).not.toThrow();
  expect(refuse((at) => (at === 0 ? 'A' : `b${at}`))).not.toThrow();
});

test('a small matrix is let in as before', () => {
  const names = list(20, (at) => `n${at}`, ',');
  const rows = list(20, (at) => `n${at}${',1'.repeat(20)}`, '\n');
  expect(buildDraft(BLANK, partsOf(`,${names}\n${rows}`)).dataset.edges).toHaveLength(190);
});
