import { expect, test, vi } from 'vitest';
import { readSource } from '../../src/intake/read-source.ts';
import { DATA_FORMATS } from '../../src/snapshot/data/formats.ts';
import { buildData } from '../../src/views/share/build-data.ts';
import { FIRST_CHOICE } from '../../src/views/share/choice.ts';
import { toView } from '../../src/views/share/view.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';

// A network whose files are beyond the true bounds takes minutes to make.
vi.mock('../../src/dataset/limits.ts', async (whole) => ({
  ...(await whole<typeof import('../../src/dataset/limits.ts')>()),
  LARGEST_READ: 12_000,
  MOST_READ_ROWS: 14,
}));

test.each(DATA_FORMATS)('just what is refused of $id is told to be beyond what is opened again', ({ id }) => {
  const view = toView(stateOf({ dataset: tinySeminar(), layout: null }));
  const { files, beyond } = buildData(view, id, { ...FIRST_CHOICE, format: id, extent: 'everything' });
  const refused = files.filter(
    ({ name, text }) => readSource({ name, bytes: new TextEncoder().encode(text) }).kind === 'refused',
  );
  expect(beyond).toEqual(refused.map(({ name }) => name));
});

test('some are, and some are not', () => {
  const view = toView(stateOf({ dataset: tinySeminar(), layout: null }));
  const all = DATA_FORMATS.map(({ id }) => buildData(view, id, { ...FIRST_CHOICE, format: id, extent: 'everything' }));
  expect(all.some(({ beyond }) => beyond.length > 0)).toBe(true);
  expect(all.some(({ beyond }) => beyond.length === 0)).toBe(true);
});
