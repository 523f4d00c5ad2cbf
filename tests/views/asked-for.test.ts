import { expect, test } from 'vitest';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyDismiss, applySeeker } from '../../src/store/meeting.ts';
import { applyPanel, selectAnswer } from '../../src/store/questions.ts';
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

test('a picture made beside whom to meet lists the first of each group, without those that were waved away', () => {
  const { store, extra } = open('opportunities');
  expect(extra()).toBeNull();
  act(store, applySeeker, 'icci');
  const [close] = selectAnswer(store.getState(), 'opportunities').answer?.groups ?? [];
  const recordOf = (place: number) => dataset.nodes[close?.partners[place]?.node ?? -1];
  const nameOf = (place: number) => (recordOf(place)?.short ?? recordOf(place)?.label)?.en;
  const before = extra();
  expect(before?.title).toBe('Whom ICCI could meet');
  expect(before?.lines).toHaveLength(9);
  expect(before?.lines[0]).toBe(`1. ${nameOf(0)} – Close by`);
  act(store, applyDismiss, `icci~${recordOf(0)?.id}`);
  expect(extra()?.lines[0]).toBe(`1. ${nameOf(1)} – Close by`);
});

test('beside the key actors it lists those, and beside what is no list nothing', () => {
  expect(open('actors').extra()?.lines[0]).toMatch(/^1\. /);
  expect(open('paths').extra()).toBeNull();
});
