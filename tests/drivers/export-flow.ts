import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from './open-app.ts';

/** Opens the Export dialog; what it gives chooses there and saves. */
export async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  return {
    dialog,
    choose: (name: string) => dialog.getByRole('radio', { name, exact: true }).check(),
    choosePage: (name: string) => dialog.getByLabel('Page').selectOption({ label: name }),
    /** `took`: from the press to the file, ms. */
    async download(): Promise<{ name: string; bytes: Buffer; took: number }> {
      const saved = page.waitForEvent('download');
      const start = Date.now();
      await dialog.getByRole('button', { name: 'Download' }).click();
      const file = await saved;
      const took = Date.now() - start;
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()), took };
    },
  };
}
