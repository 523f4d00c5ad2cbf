import { describe, expect, test } from 'vitest';
import { changeKind } from '../../src/dataset/change-ties.ts';
import { describeEdit } from '../../src/language/edits.ts';
import { applyUndo } from '../../src/store/editing.ts';
import {
  applyAddEntry,
  applyAddNode,
  applyAddTie,
  applyAddTied,
  applyDatasetChange,
  applyJoin,
  applyNodeChange,
  applyRemoveNodes,
  applyRemoveTie,
  applyTieChange,
  applyTurnTie,
} from '../../src/store/edits.ts';
import type { State } from '../../src/store/state.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';

const own = (): State => stateOf({ dataset: tinySeminar(), layout: null, origin: 'own', id: 'mine' });
const tieOf = (state: State) => {
  const tie = state.document.dataset.edges.find(({ source, target }) => source === 'ada' || target === 'ada');
  if (!tie) throw new Error('ada has no tie');
  return tie;
};
const [relation] = tinySeminar().relations.map(({ id }) => id);
const tied = { kind: 'person', name: 'Cahya', isSource: false };

const EDITS: Readonly<Record<string, readonly [edit: (state: State) => State, words: string]>> = {
  'a new node': [(state) => applyAddNode(state, 'person', 'Cahya', 0, [3, 4]), '“Cahya” added'],
  'a new entry': [(state) => applyAddEntry(state, 'person', 'Cahya', 0), '“Cahya” added'],
  'another name': [
    (state) => applyNodeChange(state, 'ada', { label: { en: 'Ida', id: 'Ida' } }, 0, 'label'),
    'Renamed to “Ida”',
  ],
  'another kind': [
    (state) => applyNodeChange(state, 'ada', { kind: 'organisation' }, 0),
    '“Ada Lind” is another kind of entry now; its',
  ],
  'another place in lists': [(state) => applyNodeChange(state, 'ada', { sortKey: 'Lind' }, 0), '“Ada Lind” changed'],
  'nodes gone': [(state) => applyRemoveNodes(state, ['ada', 'budi'], 0), '2 entries deleted'],
  'two as one': [(state) => applyJoin(state, 'ada', 'budi', 0), '“Budi Çelik” joined to “Ada Lind”'],
  'a tie': [
    (state) => applyAddTie(state, 'ada', relation ?? '', 'budi', 0),
    'Tie from “Ada Lind” to “Budi Çelik” added',
  ],
  'a tie to somebody new': [
    (state) => applyAddTied(state, 'ada', relation ?? '', tied, 0),
    'Tie from “Ada Lind” to “Cahya” added, with “Cahya” as a new Person',
  ],
  'a tie from somebody new': [
    (state) => applyAddTied(state, 'ada', relation ?? '', { ...tied, isSource: true }, 0),
    'Tie from “Cahya” to “Ada Lind” added, with “Cahya” as a new Person',
  ],
  'a surer tie': [(state) => applyTieChange(state, tieOf(state).id, { weight: 7 }, 0), 'changed'],
  'a tie turned round': [(state) => applyTurnTie(state, tieOf(state).id, 0), 'changed'],
  'a tie gone': [(state) => applyRemoveTie(state, tieOf(state).id, 0), 'deleted'],
  'another kind of things': [
    (state) =>
      applyDatasetChange(
        state,
        changeKind(state.document.dataset, 'person', { label: { en: 'Human', id: 'Manusia' } }),
        'kindChanged',
        'Human',
        0,
      ),
    'Kind “Human” changed',
  ],
};

describe.each(Object.entries(EDITS))('%s', (_, [edit, words]) => {
  test('is one step, which is told and taken back byte by byte', () => {
    const start = own();
    const next = edit(start);
    expect(next.document.past).toHaveLength(1);
    const [step] = next.document.past;
    expect(step && describeEdit(step.told, 'en')).toContain(words);
    expect(step && describeEdit(step.told, 'id')).not.toBe('');
    expect(JSON.stringify(applyUndo(next).document.dataset)).toBe(JSON.stringify(start.document.dataset));
  });

  test.each(['published', 'file'] as const)('is nothing in a network that is %s', (origin) => {
    const start = stateOf({ dataset: tinySeminar(), layout: null, origin });
    expect(edit(start).document).toBe(start.document);
  });
});

test('a new node is selected; a new entry leaves what is', () => {
  expect(applyAddNode(own(), 'person', 'Cahya', 0).session.selection).toEqual(['cahya']);
  expect(applyAddEntry(own(), 'person', 'Cahya', 0).session.selection).toEqual([]);
});

test('of an entry that turns into something else it is told how many ties stay, where it has any', () => {
  const turn = (state: State, id: string, kind: string) => {
    const { told } = applyNodeChange(state, id, { kind }, 0).document.past.at(-1) ?? {};
    return told && describeEdit(told, 'en');
  };
  expect(turn(own(), 'ada', 'organisation')).toMatch(/^“Ada Lind” is another kind of entry now; its/);
  expect(turn(applyAddEntry(own(), 'person', 'Cahya', 0), 'cahya', 'organisation')).toBe('“Cahya” changed');
});

test('two of one name that are joined are told by it alone', () => {
  const namesake = applyNodeChange(own(), 'budi', { label: { en: 'Ada Lind', id: 'Ada Lind' } }, 0);
  const { past } = applyJoin(namesake, 'ada', 'budi', 9000).document;
  expect(past.at(-1)?.told).toEqual({ key: 'nodesJoined', values: { name: 'Ada Lind', other: 'Ada Lind' } });
});
