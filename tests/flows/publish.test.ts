import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Dataset } from '../../src/dataset/schema.ts';
import { publishMessages } from '../../src/language/publish.ts';
import { serveFolder } from '../bench/serve-folder.ts';
import { findViolations } from '../drivers/axe.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { labelOf } from '../drivers/seminar.ts';
import { APP, holdBack } from '../drivers/start.ts';

const say = publishMessages.en;
const folder = mkdtempSync(join(tmpdir(), 'jejaring-published-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const word = (text: string) => ({ label: text, value: `${text}@secret.example` });
const OURS = {
  format: 'jejaring-dataset',
  version: 2,
  meta: {
    id: 'village',
    title: 'Village meeting',
    imprint: 'Published by the village',
    contact: 'hello@village.example',
  },
  kinds: [{ id: 'person', role: 'person', label: 'Person', plural: 'People', hue: 'person', shape: 'circle' }],
  relations: [{ id: 'knows', label: 'knows' }],
  nodes: [
    {
      id: 'ann',
      kind: 'person',
      label: 'Ann Vogel',
      attributes: [word('reach')],
      origin: [{ file: 'origin@secret.example' }],
    },
    { id: 'bo', kind: 'person', label: 'Bo Ek' },
    { id: 'hush-secret', kind: 'person', label: 'hush@secret.example', consent: 'leave-out' },
  ],
  edges: [
    { id: 'one', source: 'ann', target: 'bo', relation: 'knows', note: 'note@secret.example' },
    { id: 'two', source: 'ann', target: 'hush-secret', relation: 'knows' },
  ],
};

/** What the shipped network calls itself and its own; names of places and themes are words of everybody's. */
function listShipped(): readonly string[] {
  const { meta, kinds, nodes }: Dataset = JSON.parse(readFileSync('data/sowing-the-seeds.json', 'utf8'));
  const general = kinds.filter(({ role }) => role === 'place' || role === 'theme').map(({ id }) => id);
  const own = nodes.filter(({ kind }) => !general.includes(kind));
  return [meta.title.en, meta.id, ...own.map(({ id }) => labelOf(id))];
}

test('a network of one’s own becomes a site in a folder of any server, with nothing in it that was held back', async ({
  page,
  browser,
}) => {
  await openApp(page, '?lang=en');
  const buffer = Buffer.from(JSON.stringify(OURS));
  await page.setInputFiles('#open-file', { name: 'village.json', mimeType: 'application/json', buffer });
  await page.getByRole('heading', { level: 1, name: 'Village meeting' }).waitFor();
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/[?&]net=/);
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Publish Village meeting' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: say.title });
  await expect(dialog.getByText(say.sizes({ nodes: 2, ties: 1 }, { nodes: 3, ties: 2 }))).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: say.download }).press('Enter');
  const files = unzipSync(readFileSync(await (await coming).path()));
  await expect(dialog.getByText(say.savedFolder('village-meeting.zip'))).toBeVisible();

  const shipped = listShipped();
  for (const [path, bytes] of Object.entries(files)) {
    const text = new TextDecoder().decode(bytes);
    const held = ['secret.example', 'hush-secret', ...shipped].filter((name) => text.includes(name));
    expect([path, held]).toEqual([path, []]);
    mkdirSync(dirname(join(folder, 'maps/ours', path)), { recursive: true });
    writeFileSync(join(folder, 'maps/ours', path), bytes);
  }

  const server = await serveFolder(folder);
  try {
    const site = `${server.address}maps/ours/`;
    // Somebody who has never been here.
    const stranger = await browser.newContext();
    const visit = await stranger.newPage();
    const strange: string[] = [];
    visit.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
    visit.on('pageerror', (fault) => strange.push(fault.message));
    visit.on('request', (request) => request.url().startsWith(site) || strange.push(request.url()));
    visit.on('response', (response) => response.ok() || strange.push(`${response.status()} ${response.url()}`));
    const release = await holdBack(visit, APP);
    await visit.goto(site, { waitUntil: 'commit' });
    await expect(visit.locator('#opening-wide text', { hasText: 'Ann Vogel' })).toBeVisible();
    release();
    await visit.locator('html[data-live]').waitFor({ state: 'attached' });
    await expect(visit).toHaveTitle('Village meeting · Jejaring');
    await expect(visit.getByRole('heading', { level: 1, name: 'Village meeting' })).toBeVisible();
    await expect(visit.getByText('Published by the village')).toBeVisible();
    expect(await findViolations(visit)).toEqual([]);
    expect(strange).toEqual([]);
    await stranger.close();
  } finally {
    server.close();
  }
});
