import { parseTour, type Tour } from '../dataset/tour.ts';
import { fetchAnd, findHref } from './load-document.ts';

/** The tour beside the dataset, or null where there is none that can be read: the map does without. */
export async function loadTour(): Promise<Tour | null> {
  const href = findHref('tour');
  const tour = href ? await fetchAnd(href, parseTour) : null;
  return tour?.ok ? tour.value : null;
}
