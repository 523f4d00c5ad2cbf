// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildPicture, today } from '../../src/views/share/build-picture.ts';
import { FIRST_CHOICE } from '../../src/views/share/choice.ts';
import { Preview } from '../../src/views/share/Preview.tsx';
import { toView } from '../../src/views/share/view.ts';
import { openExport } from '../drivers/export-dialog.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tinyNetwork } from '../drivers/tiny-network.ts';

const people = Array.from({ length: 1001 }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
const large = tinyNetwork(people, []).dataset;

test('the picture of a large network is made bit by bit, and is what it would be at once', async () => {
  const { store, dialog } = openExport({}, {}, large);
  const preview = within(screen.getByRole('region', { name: 'Preview' }));
  expect(preview.getByRole('status').textContent).toBe('Preparing…');
  expect(preview.getByRole('progressbar')).toBeTruthy();
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Download' }).disabled).toBe(true);
  const image = await preview.findByRole('img', {}, { timeout: 15_000 });
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Download' }).disabled).toBe(false);
  const made = buildPicture(toView(store.getState()), {
    choice: { ...FIRST_CHOICE, look: 'light' },
    day: today(),
  });
  expect(decodeURIComponent(image.getAttribute('src') ?? '')).toContain(made?.svg);
});

test('a picture that browsers would take seconds to show has no preview, and says so', () => {
  const picture = { svg: 'x'.repeat(2_000_001), width: 100, height: 100, parts: [], unnamed: '' };
  const given = { choice: FIRST_CHOICE, look: 'light', isMaking: false, fileName: 'map.png', unshown: [] } as const;
  renderView(<Preview {...given} picture={picture} />, 'tiny');
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('So large a picture has no preview. The file has all of it.')).toBeTruthy();
});
