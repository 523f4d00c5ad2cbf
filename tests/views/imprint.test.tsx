// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Overview } from '../../src/views/details/Overview.tsx';
import { Imprint } from '../../src/views/Imprint.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tinySeminar } from '../drivers/scenes.ts';

const imprint = { en: 'Made by the co-op', id: 'Dibuat oleh koperasi' };
const withMeta = (meta: object) => {
  const dataset = tinySeminar();
  return { ...dataset, meta: { ...dataset.meta, ...meta } };
};

test('who answers for the map stands at its foot, with a way to write to them', () => {
  renderView(<Overview />, withMeta({ imprint, contact: 'map@example.org' }), { language: 'id' });
  const foot = screen.getByRole('contentinfo');
  expect(foot.textContent).toContain('Dibuat oleh koperasi');
  expect(foot.textContent).toContain('keluar dari peramban');
  expect(screen.getByRole('link', { name: 'map@example.org' }).getAttribute('href')).toBe('mailto:map@example.org');
});

test('a page to write to is named by its host and opens beside the map', () => {
  renderView(<Imprint />, withMeta({ contact: 'https://www.example.org/contact' }));
  const link = screen.getByRole('link', { name: 'example.org' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual([
    'https://www.example.org/contact',
    '_blank',
  ]);
});

test('where nobody is named, only the licence of the code stands', () => {
  renderView(<Imprint />, tinySeminar());
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['MIT licence']);
});

test('in a file of its own the licence has no address: it lies beside the site', () => {
  renderView(<Imprint />, tinySeminar(), {}, { home: 'file' });
  expect(screen.queryAllByRole('link')).toEqual([]);
});
