import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/dataset/language.ts';
import { appMessages } from '../../src/language/app.ts';
import { formatMessages } from '../../src/language/formats.ts';
import { panelMessages } from '../../src/language/panel.ts';
import { shareMessages } from '../../src/language/share.ts';
import { browserDecoders } from '../../src/snapshot/carrier/decoders.ts';
import { readSnapshotFile } from '../../src/snapshot/carrier/read-file.ts';
import { DATA_IDS } from '../../src/views/share/choice.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { OTHER_DATASETS, toFinder } from '../drivers/other-datasets.ts';
import { readPdf } from '../drivers/read-pdf.ts';
import { listEmptyBands, listSaid } from '../drivers/said.ts';

/** Three pictures, a page, our own JSON and what other programs read. */
const FORMAT_COUNT = 5 + DATA_IDS.length;

/** What a file says: what it carries to be opened again, and what is read in it; of a page, what is no program. */
async function readFileWords(name: string, bytes: Uint8Array): Promise<string> {
  const content = await readSnapshotFile(bytes, browserDecoders);
  const carried = 'value' in content ? JSON.stringify(content.value) : '';
  if (name.endsWith('.png')) return carried;
  if (name.endsWith('.pdf')) return `${carried}\n${(await readPdf(bytes)).texts.map(({ text }) => text).join(' ')}`;
  const text = Buffer.from(bytes).toString('utf8');
  return `${carried}\n${name.endsWith('.html') ? text.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '') : text}`;
}

for (const [index, [what, text]] of Object.entries(OTHER_DATASETS).entries()) {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const say = { ...appMessages[language], ...shareMessages[language] };
  const { meta, nodes } = JSON.parse(text);
  const nameOf = (node?: { label: Record<string, string> | string }) =>
    typeof node?.label === 'object' ? (node.label[language] ?? '') : (node?.label ?? '');
  const find = toFinder(text);

  const openDataset = async (page: Page) => {
    await openApp(page, `?lang=${language}`);
    expect(find((await listSaid(page)).join('\n')), 'the site’s own network is found by its names').not.toEqual([]);
    await page.locator('#open-file').setInputFiles({ name: 'network.json', mimeType: '', buffer: Buffer.from(text) });
    const name = meta.title[language] ?? meta.title;
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
  };

  test(`a network ${what}: every view and panel speaks of it alone, and none is empty`, async ({ page }) => {
    await openDataset(page);
    const expectOwn = async (where: string) => {
      await expect(page.locator('[aria-busy=true]:visible, progress:visible')).toHaveCount(0);
      await expect.poll(() => listEmptyBands(page), `nothing in ${where}`).toEqual([]);
      expect.soft(find((await listSaid(page)).join('\n')), `words of another network in ${where}`).toEqual([]);
    };
    await expectOwn('the map');
    for (const summary of await page.locator('#filters summary').all()) await summary.click();
    await expectOwn('the filters');
    const panels = page.getByRole('tablist', { name: panelMessages[language].panels }).getByRole('tab');
    for (const tab of await panels.all()) {
      await tab.click();
      await expectOwn(`the panel ${await tab.textContent()}`);
      const fields = page.locator('[role=tabpanel]:not([id^=view]) input[role=combobox]:visible');
      for (const [place, field] of (await fields.all()).entries()) {
        await field.fill(nameOf(nodes.at(-place)));
        await page.keyboard.press('Enter');
        await page.keyboard.press('Escape');
      }
      await expectOwn(`the answer of ${await tab.textContent()}`);
    }
    for (const title of [say.help, say.share]) {
      await page.getByRole('banner').getByRole('button', { name: title, exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectOwn(title);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    if (nodes.length === 0) return;
    for (const name of [say.outline, say.table]) {
      await page.getByRole('tab', { name, exact: true }).click();
      await expectOwn(name);
      await page.locator('[role=tabpanel]:visible').getByRole('button').first().click();
      await expectOwn(`${name}, with an entry`);
    }
  });

  test(`a network ${what}: every file that Export gives speaks of it alone`, async ({ page }) => {
    await openDataset(page);
    const files: Download[] = [];
    page.on('download', (file) => files.push(file));
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: say.title });
    const formats = dialog.getByRole('group', { name: say.format }).getByRole('radio');
    // Of an empty network there is no picture, and it says so.
    const why = dialog.getByText(say.nothingYet).or(dialog.getByText(formatMessages[language].empty));
    await expect(formats).toHaveCount(FORMAT_COUNT);
    for (const format of await formats.all()) {
      files.length = 0;
      await format.check();
      const download = dialog.getByRole('button', { name: say.download, disabled: false });
      await expect(download.or(why).first()).toBeVisible();
      if (nodes.length === 0 && (await why.isVisible())) continue;
      await download.click();
      const names = () => files.map((file) => file.suggestedFilename());
      await expect.poll(() => files.length > 0 && dialog.getByText(say.saved(names())).isVisible()).toBe(true);
      for (const file of files) {
        const name = file.suggestedFilename();
        const words = await readFileWords(name, new Uint8Array(await readFile(await file.path())));
        expect.soft(find(words), `words of another network in ${name}`).toEqual([]);
      }
    }
  });
}
