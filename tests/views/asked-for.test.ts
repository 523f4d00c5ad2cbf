import { expect, test } from 'vitest';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyPanel, applyQuestion, selectAnswer } from '../../src/store/questions.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toAskedFor } from '../../src/views/share/asked-for.ts';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { dataset } from '../drivers/seminar.ts';

function open(panel: 'actors' | 'opportunities' | 'paths') {
  const store = buildStore({ dataset, layout: null });
  answerQuestions(store, answerAtOnce);
  act(store, applyPanel, panel);
  return { store, extra: () => toAskedFor(store.getState(), selectNetwork(store.getState())).extra };
}

test('a picture made beside the opportunities lists the best pairs, without those that were waved away', () => {
  const { store, extra } = open('opportunities');
  const pairs = selectAnswer(store.getState(), 'opportunities').answer?.pairs ?? [];
  const label = (node: number) => dataset.nodes[node]?.label.en ?? '';
  const before = extra();
  expect(before?.title).toBe('Who could work together');
  expect(before?.lines).toHaveLength(10);
  const [best, second] = pairs;
  expect(before?.lines[0]).toBe(`1. ${label(best?.one ?? -1)} – ${label(best?.other ?? -1)}`);
  const id = [dataset.nodes[best?.one ?? -1]?.id, dataset.nodes[best?.other ?? -1]?.id].sort().join('~');
  act(store, applyQuestion, 'opportunities', { dismissed: [id] });
  expect(extra()?.lines[0]).toBe(`1. ${label(second?.one ?? -1)} – ${label(second?.other ?? -1)}`);
});

test('beside the key actors it lists those, and beside what is no list nothing', () => {
  expect(open('actors').extra()?.lines[0]).toMatch(/^1\. /);
  expect(open('paths').extra()).toBeNull();
});
