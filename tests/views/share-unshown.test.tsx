// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { listUnshown } from '../../src/snapshot/pdf/pdf.ts';
import { canReadPixels } from '../../src/snapshot/png/draw-pixels.ts';
import { openExport } from '../drivers/export-dialog.tsx';

// Both need a browser; the flows see to it.
vi.mock('../../src/snapshot/pdf/pdf.ts', () => ({ toPdf: vi.fn(), listUnshown: vi.fn() }));
vi.mock('../../src/snapshot/png/draw-pixels.ts', () => ({ canReadPixels: vi.fn() }));

beforeEach(() => {
  localStorage.clear();
  vi.mocked(listUnshown).mockClear();
  vi.mocked(canReadPixels).mockReturnValue(false);
});

test.each([
  ['en', /1 character that no font here has \(ش\) will be shown as \ufffd/],
  ['id', /1 karakter yang tidak ada dalam fon \(ش\) akan tampil sebagai \ufffd/],
] as const)('%s: what a PDF can’t show is said before anything is saved', async (language, words) => {
  vi.mocked(listUnshown).mockResolvedValue(['ش']);
  const { dialog, user } = openExport({ language });
  expect(listUnshown).not.toHaveBeenCalled();
  await user.click(dialog.getByRole('radio', { name: 'PDF' }));
  await waitFor(() => expect(dialog.getByText(words)).toBeTruthy());
  await user.click(dialog.getByRole('radio', { name: 'SVG' }));
  expect(dialog.queryByText(words)).toBeNull();
});

test('where what is drawn can be read nothing is missing, and the writer of PDF is not fetched to say so', async () => {
  vi.mocked(canReadPixels).mockReturnValue(true);
  const { dialog, user } = openExport();
  await user.click(dialog.getByRole('radio', { name: 'PDF' }));
  expect(dialog.queryByText(/\ufffd/)).toBeNull();
  expect(listUnshown).not.toHaveBeenCalled();
});
