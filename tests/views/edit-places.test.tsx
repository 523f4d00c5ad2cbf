// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findCircles } from '../../src/dataset/node-refs.ts';
import { renderEditor } from '../drivers/render-editor.tsx';
import { tinyNetwork } from '../drivers/tiny-network.ts';

test('a place can be put into those that do not lie in it, and out again; what follows says on what ground', async () => {
  const { dataset } = tinyNetwork(
    [
      { id: 'java', kind: 'place', within: ['islands'] },
      { id: 'islands', kind: 'place' },
      { id: 'asia', kind: 'place' },
      { id: 'ann', kind: 'person' },
    ],
    [],
  );
  const { store, user } = renderEditor(dataset, { selection: ['islands'] });
  const field = within(screen.getByRole('group', { name: 'Lies in, by general geography' }));
  const choice = field.getByRole('combobox', { name: 'A place that it lies in' });
  expect(
    within(choice)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Choose one', 'asia']);
  await user.selectOptions(choice, 'asia');
  const nodes = () => store.getState().document.dataset.nodes;
  expect(nodes()[1]?.within).toEqual(['asia']);
  expect(findCircles(nodes())).toEqual([]);
  expect(screen.getByText('Lies in').closest('div')?.textContent).toBe('Lies inasiageneral geography');
  expect(screen.getByText('Holds').closest('div')?.textContent).toBe('Holdsjavageneral geography');
  await user.click(field.getByRole('checkbox', { name: 'asia' }));
  expect(nodes()[1]?.within).toBeUndefined();
});
