import { deflateSync } from 'node:zlib';
import type { Page, Route } from '@playwright/test';
import { PNG } from 'pngjs';
import { MOST_NODES } from '../../src/dataset/limits.ts';
import { PNG_KEYWORD } from '../../src/snapshot/carrier/png-text.ts';
import { LARGEST_FILE } from '../../src/snapshot/carrier/read-file.ts';
import { toJson } from '../../src/snapshot/json.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { HOSTILE_FILES } from '../drivers/hostile-files.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { expectSamePicture, photograph } from '../drivers/picture.ts';
import { withPngChunk } from '../drivers/png-chunk.ts';
import { seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';
import { dataset } from '../drivers/seminar.ts';
import { mapOf } from '../drivers/seminar-page.ts';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const toFile = (name: string, content: Uint8Array | string): Upload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});
const choose = (page: Page, file: Upload) => page.locator('#open-file').setInputFiles(file);
const tiny = toFile('tiny.json', JSON.stringify(tinySeminar()));

/** A picture of 65 kB that is 64 MB of blanks. */
function toBomb(): Uint8Array {
  const blank = new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 })));
  const packed = deflateSync(Buffer.alloc(LARGEST_FILE + 1, ' '));
  return withPngChunk(blank, 'zTXt', Buffer.concat([Buffer.from(`${PNG_KEYWORD}\0\0`, 'latin1'), packed]));
}

/** The published map as a file, one node of its opening beyond all reach. */
function toFar(): string {
  const file = JSON.parse(toJson(toSnapshot(stateOf(seminar()), '2030-01-02T03:04:05.000Z')));
  file.layout.wide.positions['tat-lam'] = [1e300, -1e300];
  return JSON.stringify(file);
}

/** One of a stranger's files, under a name that lies. */
const toStrange = (name: string, wanted: string): Upload =>
  toFile(name, HOSTILE_FILES.find(({ what }) => what === wanted)?.make() ?? '');

const HOSTILE: readonly (readonly [file: Upload, words: string])[] = [
  [toFile('bomb.png', toBomb()), 'memuat lebih banyak'],
  [toFile('page.html', `<!doctype html>${'<script '.repeat(40_000)}`), 'halaman web'],
  [toFile('drawing.svg', `<svg><snapshot>${'<![CDATA['.repeat(33_000)}</snapshot></svg>`), 'rusak'],
  [toFile('far.json', toFar()), 'layout.wide.positions.tat-lam'],
  [
    toFile('many.json', JSON.stringify({ ...dataset, nodes: new Array(MOST_NODES + 1).fill(0) })),
    '50.001 entri. Peta ini menggambar paling banyak 50.000',
  ],
  [toFile('putus.json', '{"nodes": [{"id": "Ana"},\n{"id": "Budi"'), 'baris 2. Simpan lagi dari program asalnya'],
  [toFile('dalam.json', '['.repeat(100_000)), 'lebih dari 64 tingkat'],
  [toFile('kurung.json', `{"nodes":[${'{},'.repeat(2_600_000)}{}],"links":[]}`), 'lebih dari 5.000.000 sel'],
  [toFile('kosong.json', ''), 'kosong. Simpan lagi'],
  [toStrange('daftar.csv', 'sizes that lie'), 'jauh lebih besar daripada daftar mana pun'],
  [toStrange('graf.xlsx', 'entities that grow'), 'DOCTYPE'],
  [toStrange('pohon.csv', 'elements in elements'), 'bagian di dalam bagian'],
  [toStrange('lebar.ods', 'a million columns'), 'lebih dari 2.000 kolom'],
  [toStrange('rahasia.ods', 'a document with a password'), 'terkunci dengan kata sandi'],
];

test('hostile files: each is told in words, and the map is as it was', async ({ page }) => {
  await openApp(page, '?lang=id&select=tat-lam');
  await page.mouse.move(5, 5);
  const before = await photograph(mapOf(page));
  const notices = page.getByRole('list', { name: 'Pemberitahuan' });
  for (const [file, words] of HOSTILE) {
    await choose(page, file);
    await expect(notices).toContainText(file.name);
    await expect(notices).toContainText(words);
    await expect(notices.getByRole('listitem')).toHaveCount(1);
  }
  expect(new URL(page.url()).search).toBe('?lang=id&select=tat-lam');
  await notices.getByRole('button').click();
  await page.mouse.move(5, 5);
  await expectSamePicture(before, mapOf(page));
});

test('a file that takes long can be let go of, a newer one takes its place, and what it opens is not lost unasked', async ({
  page,
}) => {
  // What reads files is held back, as by a slow network: so the first two are still being opened.
  const held: Route[] = [];
  await page.route('**/assets/intake-*.js', (route) => void held.push(route));
  await openApp(page, '?lang=en');
  const opening = (name: string) => page.getByText(`Opening ${name} …`);
  await choose(page, toFile('first.json', toFar()));
  await expect(opening('first.json')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(opening('first.json')).toHaveCount(0);
  await choose(page, toFile('second.json', toFar()));
  await expect(opening('second.json')).toBeVisible();
  await choose(page, tiny);
  await expect(opening('tiny.json')).toBeVisible();
  await page.unroute('**/assets/intake-*.js');
  for (const route of held) await route.continue().catch(() => {});
  await expect(page.getByRole('heading', { level: 1, name: 'Tiny Seminar' })).toBeVisible();
  await expect(opening('second.json')).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Notices' })).toHaveCount(0);

  await page.getByRole('tab', { name: 'Outline' }).click();
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(page.getByRole('heading', { level: 1, name: 'Tiny Seminar' })).toBeVisible();
});
