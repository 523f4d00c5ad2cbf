import { type Result, success } from '../base/result.ts';
import type { DatasetFault } from '../dataset/fault.ts';
import { parseTour, type Tour } from '../dataset/tour.ts';
import { fetchAnd, findHref } from './load-document.ts';

/** The tour beside the dataset; null where the page names none. */
export async function loadTour(): Promise<Result<Tour | null, DatasetFault>> {
  const href = findHref('tour');
  return href ? fetchAnd(href, parseTour) : success(null);
}
