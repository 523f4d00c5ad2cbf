import { expect, test } from 'vitest';
import { opportunityMessages } from '../../src/language/opportunities.ts';
import { buildCaption } from '../../src/snapshot/picture/caption.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applySeeker } from '../../src/store/meeting.ts';
import { applyDismiss, byStrength } from '../../src/store/meeting-answer.ts';
import { applyPanel, selectAnswer } from '../../src/store/questions.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import type { State } from '../../src/store/state.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toAskedFor } from '../../src/views/share/view.ts';
import { answerAtOnce } from '../drivers/answer-at-once.ts';
import { dataset } from '../drivers/seminar.ts';

function open(panel: 'actors' | 'opportunities' | 'paths') {
  const store = buildStore({ dataset, layout: null });
  answerQuestions(store, answerAtOnce);
  act(store, applyPanel, panel);
  const toExtra = (state: State) => {
    const scene = selectScene(state);
    return buildCaption(scene, toAskedFor(state, scene.network)).extra;
  };
  return { store, extra: () => toExtra(store.getState()) };
}

test('a picture made beside whom to meet lists the first of each group, without those that were waved away', () => {
  const { store, extra } = open('opportunities');
  expect(extra()).toBeNull();
  act(store, applySeeker, 'peter-harris');
  const answer = selectAnswer(store.getState(), 'opportunities').answer;
  if (!answer) throw new Error('there is no answer');
  const { groups } = answer;
  // They stand as in the panel, and as they leave on the shortlist.
  const [first, ...others] = byStrength(answer).filter(({ partners }) => partners.length > 0);
  expect(first).not.toBe(groups[0]);
  const recordOf = (place: number) => dataset.nodes[first?.partners[place]?.node ?? -1];
  const nameOf = (place: number) => (recordOf(place)?.short ?? recordOf(place)?.label)?.en;
  const before = extra();
  expect(before?.title).toBe('Whom Peter Harris could meet');
  expect(before?.lines).toHaveLength(9);
  const told = before?.lines.map((line) => line.replace(/^.* – /, ''));
  expect([...new Set(told)].slice(1)).toEqual(others.map(({ reason }) => opportunityMessages.en.group(reason)));
  expect(before?.lines[0]).toBe(`1. ${nameOf(0)} – ${opportunityMessages.en.group(first?.reason ?? 'close')}`);
  act(store, applyDismiss, `peter-harris~${recordOf(0)?.id}`);
  expect(extra()?.lines[0]).toBe(`1. ${nameOf(1)} – ${opportunityMessages.en.group(first?.reason ?? 'close')}`);
});

test('beside the key actors it lists those, and beside what is no list nothing', () => {
  expect(open('actors').extra()?.lines[0]).toMatch(/^1\. /);
  expect(open('paths').extra()).toBeNull();
});
