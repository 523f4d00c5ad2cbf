// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { loadDocument } from '../../src/app/load-document.ts';
import { syncTour } from '../../src/app/sync/sync-tour.ts';
import { fingerprintText } from '../../src/dataset/fingerprint.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { applyPanel } from '../../src/store/questions.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { tellLive } from '../../src/views/tell-live.ts';

vi.mock('../../src/dataset/parse.ts', { spy: true });

const DATASET = readFileSync('tests/fixtures/valid/tiny-seminar.json', 'utf8');

/** A page that names its files, and a site that answers as `answers` says; what is not in it is not there. */
function openPage(answers: Readonly<Record<string, string>>): void {
  document.head.innerHTML = ['dataset', 'layout', 'tour']
    .map((id) => `<link id="${id}" href="https://example.org/data/${id}.json">`)
    .join('');
  const answer = async (href: string) => {
    const text = answers[/(\w+)\.json$/.exec(href)?.[1] ?? ''];
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  };
  vi.stubGlobal('fetch', vi.fn(answer));
}

test.each([
  ['missing', {}],
  ['broken', { layout: '[]' }],
])('positions that are %s are done without, and that is said', async (_how, answers) => {
  openPage({ dataset: DATASET, ...answers });
  const loaded = await loadDocument();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.fault));
  expect(loaded.value.document.layout).toBeNull();
  expect(loaded.value.notices).toEqual([{ key: 'layoutMissing', values: {} }]);
});

test('a dataset is not done without', async () => {
  openPage({});
  expect(await loadDocument()).toMatchObject({ ok: false, fault: { file: 'data/dataset.json' } });
});

test('a tour that is missing is said where the address names a step of it, else to who opens it; another panel asks again', async () => {
  openPage({ dataset: DATASET });
  const loaded = await loadDocument();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.fault));
  const store = buildStore(loaded.value.document);
  const fetchTour = syncTour(store);
  tellLive();
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledWith(expect.stringContaining('tour'), expect.anything()));
  await expect(fetchTour()).rejects.toThrow();
  expect([store.getState().moment.notices, store.getState().document.tour]).toEqual([[], undefined]);
  const named = buildStore(loaded.value.document, { tour: 'first' });
  syncTour(named);
  const told = [{ key: 'tourFailed', values: { again: 'tour' } }];
  await vi.waitFor(() => expect(named.getState().moment.notices).toEqual(told));
  openPage({ tour: readFileSync('data/sowing-the-seeds.tour.json', 'utf8') });
  act(store, applyPanel, 'programme');
  act(store, applyPanel, 'details');
  await vi.waitFor(() => expect(store.getState().document.tour).toBeDefined());
});

test('what the build let through needs no gate; a letter more, and it goes through the gate', async () => {
  openPage({ dataset: DATASET });
  for (const [built, gates] of [
    [DATASET, 0],
    [`${DATASET} `, 1],
  ] as const) {
    document.getElementById('dataset')?.setAttribute('data-fingerprint', fingerprintText(built));
    vi.mocked(parseDataset).mockClear();
    const loaded = await loadDocument();
    expect(loaded).toMatchObject({ ok: true, value: { document: { dataset: JSON.parse(DATASET) } } });
    expect(parseDataset).toHaveBeenCalledTimes(gates);
  }
});
