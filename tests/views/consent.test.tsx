// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { fireEvent, screen, act as settle, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { syncPrint } from '../../src/app/sync/sync-print.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { applySelect } from '../../src/store/selection.ts';
import { act } from '../../src/store/store.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { OutlineView } from '../../src/views/outline/OutlineView.tsx';
import { TableView } from '../../src/views/table/TableView.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const made = tinyNetwork(
  [
    { id: 'hush', kind: 'person', name: 'Hush Ann' },
    { id: 'bo', kind: 'person', name: 'Bo', about: 'Bo hushes.' },
    { id: 'cy', kind: 'person', name: 'Cy', about: 'Draws.' },
  ],
  [tie('hush knows bo'), tie('bo knows cy'), tie('cy knows hush')],
).dataset;
const dataset: Dataset = {
  ...made,
  nodes: made.nodes.map((node) => ({
    ...node,
    ...(node.id === 'hush' && { consent: 'leave-out' as const }),
    ...(node.id === 'bo' && { consent: 'name' as const }),
    ...(node.id === 'cy' && { consent: 'show' as const }),
  })),
};

const VIEWS = { OutlineView: <OutlineView />, TableView: <TableView /> };

test.each(Object.entries(VIEWS))(
  '%s goes to paper without what is withheld, and is whole again after it',
  async (_, view) => {
    const { store, user } = renderView(view, dataset, { selection: ['hush'] });
    // What is unfolded stays so, and at the same names.
    const arrows = screen.queryAllByRole('button', { name: 'Ties of Cy' });
    for (const arrow of arrows) await user.click(arrow);
    const before = document.body.innerHTML;
    const state = store.getState();
    expect(before).toMatch(/Hush/);
    // On the page whoever others are not told of is marked.
    expect(before).toContain('left out of what others get');
    fireEvent(window, new Event('beforeprint'));
    expect(document.body.innerHTML).not.toMatch(/hush/i);
    expect(document.body.textContent).toMatch(/Bo.*Cy/s);
    expect(screen.queryAllByRole('button', { name: 'Ties of Cy', expanded: true })).toHaveLength(arrows.length);
    fireEvent(window, new Event('afterprint'));
    expect(document.body.innerHTML).toBe(before);
    expect(store.getState()).toBe(state);
  },
);

test('every view that goes to paper as a list is one of these', () => {
  const shell = readFileSync('src/app/Views.tsx', 'utf8');
  const views = [...shell.matchAll(/import\('\.\.\/views\/\w+\/(\w+)\.tsx'\)/g)].map(([, name]) => name);
  expect(views).toEqual(Object.keys(VIEWS));
});

test('the title over each page names nobody who is withheld, and the map waits for what draws it for others', () => {
  const { store } = renderView(<OutlineView />, dataset, { selection: ['hush'] });
  document.title = 'Hush Ann · Small · Jejaring';
  syncPrint(store);
  fireEvent(window, new Event('beforeprint'));
  expect(document.title).toBe(dataset.meta.title.en);
  expect(document.documentElement.dataset.print).toBe('lists');
  fireEvent(window, new Event('afterprint'));
  expect(document.title).toBe('Hush Ann · Small · Jejaring');
  expect(document.documentElement.dataset.print).toBeUndefined();
});

test('details and table mark of whom others get little or nothing', () => {
  const { store } = renderView(
    <>
      <DetailsPanel />
      <TableView />
    </>,
    dataset,
  );
  const row = (name: string) => within(screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }));
  expect(row('Bo').getByText('only the name is shown to others')).toBeTruthy();
  expect(row('Hush').getByText('left out of what others get')).toBeTruthy();
  expect(row('Cy').queryByText(/others/)).toBeNull();
  settle(() => act(store, applySelect, 'hush'));
  expect(screen.getAllByText('left out of what others get')).toHaveLength(2);
});
