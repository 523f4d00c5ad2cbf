// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ShareDialog } from '../../src/views/share-link/ShareDialog.tsx';
import { renderView } from '../drivers/render-view.tsx';

const textIn = (name: RegExp) => (screen.getByRole('textbox', { name }) as HTMLTextAreaElement).value;

test('the link, the code and the citations speak of the present view', async () => {
  const { user } = renderView(<ShareDialog />, 'seminar', { selection: ['tat-lam'] });
  expect(textIn(/^Address/)).toBe(`${location.origin}${location.pathname}?lang=en&select=tat-lam`);
  const width = screen.getByRole('spinbutton', { name: /Width/ });
  await user.clear(width);
  // Emptied, the last size holds, and comes back.
  expect(textIn(/^Code/)).toContain('width="800"');
  await user.tab();
  expect((width as HTMLInputElement).value).toBe('800');
  await user.clear(width);
  await user.type(width, '200');
  await user.tab();
  expect((width as HTMLInputElement).value).toBe('320');
  expect(textIn(/^Code/)).toMatch(
    /^<iframe src="[^"]+\?lang=en&amp;select=tat-lam&amp;embed=1" title="Sowing the Seeds · Jejaring" width="320"/,
  );
  expect(textIn(/^This map/)).toMatch(/\[Interactive map\].*\(n\.d\.\).*select=tat-lam$/);
  await user.click(screen.getByRole('radio', { name: 'BibTeX' }));
  expect(textIn(/^This map/)).toMatch(/^@misc\{sowing-the-seeds-map,/);
  expect(textIn(/^Its source/)).toContain('https://icci.id/?p=1914');
});

test('where copying fails, the text is selected and it says what to do; where it works, that it did', async () => {
  const { user } = renderView(<ShareDialog />, 'seminar');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  const copy = screen.getByRole('button', { name: 'Copy: Address' });
  await user.click(copy);
  expect(await screen.findByText(/did not allow copying/)).toBeTruthy();
  const field = screen.getByRole('textbox', { name: 'Address' }) as HTMLTextAreaElement;
  expect([document.activeElement, field.selectionStart, field.selectionEnd]).toEqual([field, 0, field.value.length]);
  write.mockResolvedValue(undefined);
  await user.click(copy);
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(write).toHaveBeenLastCalledWith(field.value);
});

test('a camera of one’s own is no part of the link, and it says so', () => {
  const { unmount } = renderView(<ShareDialog />, 'seminar');
  expect(screen.queryByText(/shows the whole map/)).toBeNull();
  unmount();
  renderView(<ShareDialog />, 'seminar', { camera: { x: 0, y: 0, zoom: 2 } });
  expect(screen.getByText(/shows the whole map/)).toBeTruthy();
});

test('a single file on the web has a link, with its view behind #; from a disk it has none', () => {
  const { unmount } = renderView(<ShareDialog />, 'seminar', { selection: ['tat-lam'] }, { home: 'file' });
  const link = `${location.origin}${location.pathname}#?lang=en&select=tat-lam`;
  expect(textIn(/^Address/)).toBe(link);
  expect(textIn(/^This map/)).toContain(link);
  expect(screen.queryByRole('textbox', { name: /^Code/ })).toBeNull();
  unmount();
  vi.stubGlobal('location', { origin: 'null', pathname: '/C:/map.html', protocol: 'file:' });
  renderView(<ShareDialog />, 'seminar', {}, { home: 'file' });
  expect(screen.queryByRole('textbox', { name: 'Address' })).toBeNull();
  expect(screen.getByText(/Send the file itself/)).toBeTruthy();
  expect(textIn(/^This map/)).not.toContain('null');
  vi.unstubAllGlobals();
});

test('a network from a file has no address here, so it gets no link', () => {
  for (const home of ['site', 'file'] as const) {
    const fromFile = { origin: 'file', id: 'file-1' } as const;
    const view = renderView(<ShareDialog />, 'seminar', { language: 'id' }, { home }, fromFile);
    const dialog = within(screen.getByRole('dialog', { name: 'Bagikan tampilan ini' }));
    expect(dialog.queryByRole('textbox', { name: 'Alamat' })).toBeNull();
    expect(dialog.getByText(/dibuka dari berkas/)).toBeTruthy();
    expect(textIn(/^Peta ini/)).not.toContain('http');
    view.unmount();
  }
});
