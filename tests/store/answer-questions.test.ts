import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analyst, Inquiry, Listener } from '../../src/analysis/analyst.ts';
import type { Answers } from '../../src/analysis/answers.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyChange, applyUndo } from '../../src/store/editing.ts';
import { applyRemoveNodes } from '../../src/store/edits.ts';
import { applyReset, applyToggle } from '../../src/store/filtering.ts';
import { applyHome, applyNew } from '../../src/store/own.ts';
import { applyAskAgain, applyCancel, applyPanel, applyQuestion, selectAnswer } from '../../src/store/questions.ts';
import { applySelect } from '../../src/store/selection.ts';
import { selectStructure } from '../../src/store/selectors.ts';
import type { State } from '../../src/store/state.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { applyEntry } from '../../src/store/visits.ts';
import { anyBlow, strike } from '../drivers/random-edits.ts';
import { tinySeminar } from '../drivers/scenes.ts';
import { dataset } from '../drivers/seminar.ts';

function setUp(recorded: Parameters<typeof buildStore>[0] = { dataset, layout: null }) {
  const asked: { readonly inquiry: Inquiry; readonly listener: Listener }[] = [];
  const cancelled: string[] = [];
  const analyst: Analyst = {
    ask: (inquiry, listener) => {
      asked.push({ inquiry: inquiry as unknown as Inquiry, listener: listener as unknown as Listener });
    },
    cancel: (question) => cancelled.push(question),
    close: () => {},
  };
  const store = buildStore(recorded);
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

const own = { dataset: tinySeminar(), layout: null, origin: 'own', id: 'mine' } as const;

test.each<readonly [string, (state: State) => State]>([
  ['has lost an entry', (state) => applyRemoveNodes(state, ['ada'], 0)],
  ['has given way to another', (state) => applyNew(state, 'other', { ...tinySeminar(), nodes: [], edges: [] })],
])('what comes of a network that %s meanwhile is told of nobody, and asked anew', (_name, change) => {
  const { store, asked, status } = setUp(own);
  act(store, applyPanel, 'groups');
  act(store, applyPanel, 'details');
  act(store, change);
  const { answers } = store.getState().moment;
  asked[0]?.listener.onProgress(0.5);
  asked[0]?.listener.onFault({ message: 'silent', trouble: null });
  asked[0]?.listener.onAnswer(answer('of those before'));
  expect(store.getState().moment.answers).toBe(answers);
  act(store, applyPanel, 'groups');
  expect([asked.length, status(), selectAnswer(store.getState(), 'groups').answer]).toEqual([2, 'busy', null]);
});

test('what was answered meanwhile is known where its network is open again', () => {
  const { store, asked } = setUp(own);
  act(store, applyPanel, 'groups');
  act(store, applyPanel, 'details');
  const { count } = store.getState().moment.entry;
  act(store, applyNew, 'other', { ...tinySeminar(), nodes: [], edges: [] });
  asked[0]?.listener.onAnswer(answer('of all'));
  act(store, applyEntry, count);
  act(store, applyPanel, 'groups');
  expect(selectAnswer(store.getState(), 'groups')).toMatchObject({ status: 'done', answer: { label: 'of all' } });
});

test('whatever is edited, opened and answered in whatever order: an answer is of the network that is open', () => {
  const anyStep = fc.oneof(
    fc.record({ do: fc.constant('edit' as const), blow: anyBlow }),
    fc.record({ do: fc.constantFrom('undo', 'open', 'home', 'answer', 'progress', 'actors', 'groups', 'details') }),
  );
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 24 }), (steps) => {
      const { store, asked } = setUp(own);
      for (const step of steps) {
        const { question, network } = asked.at(-1)?.inquiry ?? {};
        const listener = asked.at(-1)?.listener;
        if (step.do === 'edit') {
          const edited = strike(store.getState().document.dataset, step.blow);
          act(store, applyChange, { dataset: edited, told: { key: 'nodeChanged', values: {} }, at: 0 });
        } else if (step.do === 'undo') act(store, applyUndo);
        else if (step.do === 'open') act(store, applyNew, 'other', tinySeminar());
        else if (step.do === 'home') act(store, applyHome);
        else if (step.do === 'progress') listener?.onProgress(0.5);
        else if (step.do === 'answer') {
          listener?.onAnswer({ question, network } as never);
          asked.pop();
        } else act(store, applyPanel, step.do);
        const state = store.getState();
        for (const { answer } of Object.values(state.moment.answers)) {
          if (answer) expect(Object.is((answer as never as Inquiry).network, selectStructure(state))).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
