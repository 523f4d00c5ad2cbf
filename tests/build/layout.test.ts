import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/build/layout.ts';
import { parseLayout } from '../../src/dataset/layout.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

function readSeminar() {
  const read = (name: string) => JSON.parse(readFileSync(join('data', name), 'utf8'));
  return { ...read('sowing-the-seeds.json'), layout: read('sowing-the-seeds.layout.json') };
}

describe('npm run layout', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layout-'));
  const file = join(folder, 'tiny.json');
  const { dataset } = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'coop', kind: 'initiative' },
      { id: 'java', kind: 'place' },
    ],
    [tie('ann founded coop'), tie('coop from java')],
  );
  const read = () => readFileSync(join(folder, 'tiny.layout.json'), 'utf8');
  beforeAll(() => writeFileSync(file, JSON.stringify(dataset)));
  beforeEach(() => {
    vi.spyOn(console, 'log').mockReturnValue(undefined);
    vi.spyOn(console, 'table').mockReturnValue(undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes a layout that passes its gate, the same for the same seed', async () => {
    await main([file, '--quick', '--seed', '7']);
    const first = read();
    const layout = parseLayout(first, 'tiny.layout.json');
    expect(layout).toMatchObject({ ok: true, value: { dataset: 'tiny', seed: 7 } });
    if (!layout.ok) return;
    for (const arrangement of [layout.value.wide, layout.value.tall]) {
      expect(Object.keys(arrangement.positions)).toEqual(['ann', 'coop', 'java']);
      expect(arrangement.labels.en).toHaveProperty('ann');
    }
    await main([file, '--quick', '--seed', '7']);
    expect(read()).toBe(first);
  });

  test('polishes what is stored: the map stays the same, a new node finds its place', async () => {
    const { layout: known, ...seminar } = readSeminar();
    const polished = join(folder, 'seminar.json');
    const added = { ...seminar.nodes[0], id: 'somebody-new' };
    writeFileSync(polished, JSON.stringify({ ...seminar, nodes: [...seminar.nodes, added] }));
    writeFileSync(join(folder, 'seminar.layout.json'), JSON.stringify(known));
    await main([polished, '--quick', '--polish']);
    const { wide } = JSON.parse(readFileSync(join(folder, 'seminar.layout.json'), 'utf8'));
    const shifts = Object.entries<[number, number]>(known.wide.positions).map(([id, [x, y]]) =>
      Math.hypot(wide.positions[id][0] - x, wide.positions[id][1] - y),
    );
    expect(shifts.sort((one, other) => one - other)[Math.floor(shifts.length / 2)]).toBeLessThan(25);
    expect(wide.positions['somebody-new']).toHaveLength(2);
  });

  test('says what is wrong with its arguments', async () => {
    await expect(main([])).rejects.toThrow('usage');
    await expect(main([file, '--seed', 'x'])).rejects.toThrow('whole number');
    await expect(main([file, '--fast'])).rejects.toThrow('--fast');
  });

  test('names the fault of a broken dataset', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, JSON.stringify({ ...dataset, nodes: [] }));
    await expect(main([broken])).rejects.toThrow(/edges\[0\]\.source/);
  });
});
