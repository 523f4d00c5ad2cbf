// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Tour } from '../../src/dataset/tour.ts';
import { act } from '../../src/store/store.ts';
import { applyTour } from '../../src/store/tour.ts';
import { Overview } from '../../src/views/details/Overview.tsx';
import { FetchTourContext } from '../../src/views/fetch-tour.ts';
import { TourStep } from '../../src/views/tour/TourStep.tsx';
import { renderView } from '../drivers/render-view.tsx';

const words = (text: string) => ({ en: text, id: `${text} (id)` });
const tour: Tour = {
  format: 'jejaring-tour',
  version: 1,
  dataset: 'tiny',
  steps: [
    { id: 'all', title: words('All of it'), text: words('Everything.'), view: '' },
    { id: 'ada', title: words('Ada'), text: words('Who she is.'), view: '?panel=paths&select=ada' },
  ],
};
const show = (document: { tour?: Tour | null }, step: string | null = null) =>
  renderView(
    <>
      <TourStep />
      <Overview />
    </>,
    'tiny',
    { tour: step },
    {},
    document,
  );
const offer = () => screen.queryByRole<HTMLButtonElement>('button', { name: 'Take the guided tour' });

test('the overview leads into the tour, which goes on beside whatever its views show', async () => {
  const { user, store } = show({ tour });
  await user.click(offer()!);
  const step = within(screen.getByRole('region', { name: 'Guided tour' }));
  expect(document.activeElement?.textContent).toBe('All of it');
  expect(offer()).toBeNull();
  await user.click(step.getByRole('button', { name: 'Next' }));
  expect(document.activeElement?.textContent).toBe('Ada');
  expect(store.getState().session).toMatchObject({ panel: 'paths', selection: ['ada'], tour: 'ada' });
  await user.click(step.getByRole('button', { name: 'End the tour' }));
  expect(store.getState().session).toMatchObject({ panel: 'paths', selection: ['ada'], tour: null });
  expect(offer()).toBeTruthy();
});

test('the way into it has its place before it has come, and none where there is no tour', () => {
  const { unmount } = show({});
  // Nobody fetches it on a page that is not live, where an early press of it is kept.
  expect(offer()?.disabled).toBe(false);
  unmount();
  show({ tour: null });
  expect(offer()).toBeNull();
});

test('one that has not come is fetched for who opens it, who is told where that fails and can ask again', async () => {
  let isThere = false;
  const fetchTour = vi.fn(async () => {
    if (!isThere) throw new Error('no answer');
    act(store, applyTour, { ...tour, dataset: store.getState().document.dataset.meta.id });
  });
  const { user, store } = renderView(
    <FetchTourContext value={fetchTour}>
      <TourStep />
      <Overview />
    </FetchTourContext>,
    'tiny',
  );
  await user.click(offer()!);
  expect(await screen.findByText('The guided tour could not be loaded.')).toBeTruthy();
  isThere = true;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('All of it'));
  expect(fetchTour).toHaveBeenCalledTimes(2);
});

test('a step of the address is shown and takes no focus', () => {
  show({ tour }, 'ada');
  expect(screen.getByRole('heading', { name: 'Ada' })).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('the overview says in the dataset’s own words what this is', () => {
  renderView(<Overview />, 'seminar');
  expect(
    screen.getByText(/^The people, co-ops and platforms.*between them\. It shows who .* reach them\.$/),
  ).toBeTruthy();
});
