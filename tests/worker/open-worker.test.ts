import { expect, test, vi } from 'vitest';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { INITIAL_PARAMETERS } from '../../src/analysis/parameters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { createAnalyst } from '../../src/worker/analysis-client.ts';
import { readInWorker } from '../../src/worker/intake-client.ts';
import { createLiveLayout } from '../../src/worker/live-layout-client.ts';
import { openWorker } from '../../src/worker/open-worker.ts';
import { dataset } from '../drivers/seminar.ts';

/** As in a frame without an origin of its own. */
const refused = () =>
  openWorker(() => {
    throw new DOMException('cannot be accessed from origin null', 'SecurityError');
  });

/** A worker that cannot be made says why by itself. */
const unasked = async (): Promise<never> => {
  throw new Error('asked for the script');
};

test('the live layout says that it cannot run', async () => {
  const onFault = vi.fn();
  const request = { shown: [] } as unknown as Parameters<ReturnType<typeof createLiveLayout>['start']>[0];
  createLiveLayout(refused, unasked).start(request, vi.fn(), onFault);
  await vi.waitFor(() => expect(onFault).toHaveBeenCalledOnce());
});

test('a question fails', async () => {
  const network = buildNetwork(dataset);
  const listener = { onProgress: vi.fn(), onAnswer: vi.fn(), onFault: vi.fn() };
  const inquiry = { network, extent: toWholeExtent(network), parameters: INITIAL_PARAMETERS.groups };
  createAnalyst(refused, unasked).ask({ question: 'groups', ...inquiry }, listener);
  await vi.waitFor(() => expect(listener.onFault).toHaveBeenCalledOnce());
});

test('a file cannot be read', async () => {
  expect(await readInWorker(refused, new Blob(), new AbortController().signal)).toEqual({ kind: 'unreadable' });
});
