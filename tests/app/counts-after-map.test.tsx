// @vitest-environment jsdom
import { act as flush, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { selectVisibility } from '../../src/store/selectors.ts';
import { CountsAfterMap } from '../../src/views/CountsAfterMap.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { stubPage } from '../drivers/stub-page.ts';

beforeEach(stubPage);

/** What has changed in the page since, before any frame. */
function watchPage(): () => readonly Node[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => observer.takeRecords().map(({ target }) => target);
}

test.each(['map', 'table'] as const)(
  'with a filter only the map, what was pressed and what takes it back change at once, beside the %s; counts and lists follow',
  async (view) => {
    const { store } = renderView(
      <CountsAfterMap>
        <App />
      </CountsAfterMap>,
      'tiny',
      { view, panel: 'details' },
    );
    if (view === 'table') await screen.findByText('Ada Lind', { selector: 'td *, th *' });
    const filters = within(screen.getByLabelText('Filters', { selector: '[role=complementary], aside' }));
    const count = () => filters.getByText('of 12 shown', { exact: false }).textContent;
    const box = filters.getByLabelText('People') as HTMLInputElement;
    // What lies over the map of a phone goes with the map's first change.
    const overMap = screen.queryByRole('region', { name: 'What this map is' })?.parentElement;
    const changed = watchPage();
    flush(() => box.click());
    expect(box.checked).toBe(true);
    const places = [
      box.closest('fieldset'),
      document.getElementById('view-map'),
      overMap,
      screen.getByLabelText('Active filters').parentElement,
      ...screen.getAllByText('Reset'),
    ];
    const others = changed().filter((node) => !places.some((place) => place?.contains(node)));
    expect(others.map((node) => (node as Element).outerHTML ?? node.textContent)).toEqual([]);
    expect(count()).toMatch(/^12 /);
    const { nodeCount } = selectVisibility(store.getState());
    await waitFor(() => expect(count()).toMatch(new RegExp(`^${nodeCount} `)));
  },
);
