// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpportunitiesPanel } from '../../src/views/opportunities/OpportunitiesPanel.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tinySeminar } from '../drivers/scenes.ts';

/** The made-up network with nothing of some kinds, and none of their ties. */
function without(...gone: readonly string[]) {
  const dataset = tinySeminar();
  const roles = new Map(dataset.kinds.map(({ id, role }) => [id, role]));
  const nodes = dataset.nodes.filter(({ kind }) => !gone.includes(roles.get(kind) ?? ''));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = dataset.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return { ...dataset, nodes, edges, corrections: [] };
}

test.each([
  { gone: [], hint: 'A name; or a theme, a place, a kind', indonesian: 'Nama; atau tema, tempat, jenis' },
  { gone: ['theme'], hint: 'A name; or a place, a kind', indonesian: 'Nama; atau tempat, jenis' },
  { gone: ['theme', 'place'], hint: 'A name; or a kind', indonesian: 'Nama; atau jenis' },
])('a map without $gone asks nobody for them', ({ gone, hint, indonesian }) => {
  const { unmount } = renderView(<OpportunitiesPanel />, without(...gone), { panel: 'opportunities' });
  expect(screen.getByPlaceholderText(hint)).toBeDefined();
  unmount();
  renderView(<OpportunitiesPanel />, without(...gone), { panel: 'opportunities', language: 'id' });
  expect(screen.getByPlaceholderText(indonesian)).toBeDefined();
});
