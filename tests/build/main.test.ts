import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/build/build.ts';
import { SITE } from '../../src/build/freshness.ts';
import { dress } from '../../src/build/own-files.ts';

// What takes half a minute, and would take the place of the site that is there.
vi.mock('vite', async (whole) => ({ ...(await whole<typeof import('vite')>()), build: vi.fn() }));
vi.mock('../../src/build/own-files.ts', () => ({ dress: vi.fn() }));
vi.mock('../../src/build/freshness.ts', async (whole) => ({
  ...(await whole<typeof import('../../src/build/freshness.ts')>()),
  forgetSite: vi.fn(),
  stampSite: vi.fn(),
  isBuilt: () => false,
}));

const folder = mkdtempSync(join(tmpdir(), 'jejaring-main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  vi.mocked(dress).mockReset();
  vi.mocked(build).mockReset();
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const LIST = write(
  'list.csv',
  'Name,Organisation,E-mail,Consent\nAna,Azul,ana@azul.example,yes\nBudi,Biru,budi@biru.example,no\n',
);

test('the build over a list of one’s own builds the site, and puts in it what goes out of the list', async () => {
  await main(['--data', LIST, '--title', 'Our meeting', '--language', 'pt', '--with', 'E-mail']);
  expect(vi.mocked(build)).toHaveBeenCalledTimes(1);
  const [dir, published] = vi.mocked(dress).mock.calls[0] ?? [];
  expect(dir).toBe(SITE);
  expect(published?.dataset.meta).toMatchObject({ title: { en: 'Our meeting' }, languages: ['pt'] });
  const told = JSON.stringify(published?.dataset.nodes);
  expect(told).toContain('ana@azul.example');
  expect(told).not.toMatch(/Budi|Biru/);
  expect(Object.keys(published?.layout?.wide.positions ?? {})).toHaveLength(published?.dataset.nodes.length ?? 0);
});

test('without a list it builds the network that is shipped, and puts nothing else in', async () => {
  await main([]);
  expect(vi.mocked(build)).toHaveBeenCalledTimes(1);
  expect(vi.mocked(dress)).not.toHaveBeenCalled();
});

test.each([
  [['--data', join(folder, 'none.csv')], /ENOENT/],
  [['--data', write('old.xls', '\u00d0\u00cf\u0011\u00e0')], /old\.xls/],
  [['--title', 'Ours'], /--title goes with --data/],
  [['--data', LIST, '--language', 'Portuguese!'], /--language takes a tag/],
  [['--data', LIST, '--with', 'Phone'], /no column “Phone”/],
] as const)('what cannot be built leaves the site as it is and says why: %j', async (args, why) => {
  await expect(main(args)).rejects.toThrow(why);
  expect(vi.mocked(build)).not.toHaveBeenCalled();
  expect(vi.mocked(dress)).not.toHaveBeenCalled();
});
