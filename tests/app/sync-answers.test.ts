// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { syncAnswers } from '../../src/app/sync/sync-answers.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { answerQuestions } from '../../src/store/answer-questions.ts';
import { applyAskAgain, applyPanel, selectAnswer } from '../../src/store/questions.ts';
import { type AppStore, act, buildStore } from '../../src/store/store.ts';
import { PartError } from '../../src/views/load-part.ts';
import { answerAtOnce } from '../drivers/answer-at-once.ts';

const FILE = 'tests/fixtures/valid/tiny-seminar.json';

function openStore(): AppStore {
  const parsed = parseDataset(readFileSync(FILE, 'utf8'), FILE);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return buildStore({ dataset: parsed.value, layout: null });
}

const answer = (store: AppStore) => void answerQuestions(store, answerAtOnce);
const statusOf = (store: AppStore) => selectAnswer(store.getState(), 'groups').status;

test('what answers is fetched with the first question; what did not come is fetched when it is asked again', async () => {
  const store = openStore();
  const load = vi.fn<() => Promise<typeof answer>>().mockRejectedValueOnce(new PartError('unreachable', null));
  load.mockResolvedValueOnce(answer);
  syncAnswers(store, load);
  expect(load).not.toHaveBeenCalled();
  act(store, applyPanel, 'groups');
  await vi.waitFor(() => expect(statusOf(store)).toBe('failed'));
  expect(selectAnswer(store.getState(), 'groups').trouble).toBe('unreachable');
  expect(load).toHaveBeenCalledTimes(1);
  act(store, applyAskAgain, 'groups');
  await vi.waitFor(() => expect(statusOf(store)).toBe('done'));
});

test('it is fetched again when the device is online again', async () => {
  const store = openStore();
  const load = vi.fn<() => Promise<typeof answer>>().mockRejectedValueOnce(new PartError('unreachable', null));
  load.mockResolvedValueOnce(answer);
  syncAnswers(store, load);
  act(store, applyPanel, 'groups');
  await vi.waitFor(() => expect(statusOf(store)).toBe('failed'));
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(statusOf(store)).toBe('done'));
});
