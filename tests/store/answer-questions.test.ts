import { expect, test } from 'vitest';
import type { Analyst, Inquiry, Listener } from '../../src/analysis/analyst.ts';
import type { Answers } from '../../src/analysis/answers.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyReset, applyToggle } from '../../src/store/filtering.ts';
import { applyAskAgain, applyCancel, applyPanel, applyQuestion, selectAnswer } from '../../src/store/questions.ts';
import { applySelect } from '../../src/store/selection.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { dataset } from '../drivers/seminar.ts';

function setUp() {
  const asked: { readonly inquiry: Inquiry; readonly listener: Listener }[] = [];
  const cancelled: string[] = [];
  const analyst: Analyst = {
    ask: (inquiry, listener) => {
      asked.push({ inquiry: inquiry as unknown as Inquiry, listener: listener as unknown as Listener });
    },
    cancel: (question) => cancelled.push(question),
    close: () => {},
  };
  const store = buildStore({ dataset, layout: null });
  answerQuestions(store, analyst);
  return { store, asked, cancelled, status: () => selectAnswer(store.getState(), 'groups').status };
}

const answer = (label: string) => ({ label }) as unknown as Answers['groups'];

test('nothing is asked before a question is on screen', () => {
  const { store, asked } = setUp();
  act(store, applySelect, 'icci');
  expect(asked).toHaveLength(0);
  act(store, applyPanel, 'groups');
  expect(asked.map(({ inquiry }) => inquiry.question)).toEqual(['groups']);
});

test('an answer is shown, and the last one stays while the next is looked for', () => {
  const { store, asked, status } = setUp();
  act(store, applyPanel, 'groups');
  expect(status()).toBe('busy');
  asked[0]?.listener.onAnswer(answer('first'));
  expect(selectAnswer(store.getState(), 'groups')).toMatchObject({ status: 'done', answer: { label: 'first' } });
  act(store, applyToggle, 'kinds', 'person');
  expect(selectAnswer(store.getState(), 'groups')).toMatchObject({ status: 'busy', answer: { label: 'first' } });
  expect(asked).toHaveLength(2);
  expect(asked[1]?.inquiry.extent.nodes.reduce((sum, mark) => sum + mark, 0)).toBe(18);
});

test('what was answered before is not asked again', () => {
  const { store, asked, status } = setUp();
  act(store, applyPanel, 'groups');
  asked[0]?.listener.onAnswer(answer('all'));
  act(store, applyToggle, 'kinds', 'person');
  asked[1]?.listener.onAnswer(answer('people'));
  act(store, applyReset);
  expect(asked).toHaveLength(2);
  expect(selectAnswer(store.getState(), 'groups')).toMatchObject({ status: 'done', answer: { label: 'all' } });
  expect(status()).toBe('done');
});

test('what only changes how an answer is shown asks nothing', () => {
  const { store, asked } = setUp();
  act(store, applyPanel, 'groups');
  act(store, applyQuestion, 'groups', { names: { icci: 'Ours' }, outlines: false });
  act(store, applySelect, 'icci');
  expect(asked).toHaveLength(1);
  act(store, applyPanel, 'groups');
  act(store, applyQuestion, 'groups', { resolution: 2 });
  expect(asked).toHaveLength(2);
});

test('a path is looked for as soon as both its ends are known, whatever panel is open', () => {
  const { store, asked } = setUp();
  act(store, applyQuestion, 'paths', { from: 'icci' });
  expect(asked).toHaveLength(0);
  act(store, applyQuestion, 'paths', { to: 'peter-harris' });
  expect(asked[0]?.inquiry).toMatchObject({ question: 'paths', parameters: { from: 'icci', to: 'peter-harris' } });
});

test('a question that was stopped is left alone until it changes', () => {
  const { store, asked, cancelled, status } = setUp();
  act(store, applyPanel, 'groups');
  act(store, applyCancel, 'groups');
  expect(cancelled).toEqual(['groups']);
  expect(status()).toBe('cancelled');
  expect(asked).toHaveLength(1);
  act(store, applyQuestion, 'groups', { resolution: 2 });
  expect(asked).toHaveLength(2);
  expect(status()).toBe('busy');
});

test('a fault is told', () => {
  const { store, asked, status } = setUp();
  act(store, applyPanel, 'groups');
  asked[0]?.listener.onFault({ message: 'out of memory', trouble: null });
  expect(status()).toBe('failed');
});

test('what has failed or was stopped is asked once more when that is wished', () => {
  const { store, asked, status } = setUp();
  act(store, applyPanel, 'groups');
  asked[0]?.listener.onFault({ message: 'silent', trouble: null });
  expect(status()).toBe('failed');
  act(store, applyAskAgain, 'groups');
  expect(asked).toHaveLength(2);
  expect(status()).toBe('busy');
  act(store, applyCancel, 'groups');
  act(store, applyAskAgain, 'groups');
  expect(asked).toHaveLength(3);
  asked[2]?.listener.onAnswer(answer('at last'));
  expect(status()).toBe('done');
});
