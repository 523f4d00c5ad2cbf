import { type Result, success } from '../base/result.ts';
import type { DatasetFault } from '../dataset/fault.ts';
import { parseTour, type Tour } from '../dataset/tour.ts';
import { fetchThrough, findLink } from './load-document.ts';

/** The tour beside the dataset; null where the page names none. */
export async function loadTour(): Promise<Result<Tour | null, DatasetFault>> {
  const link = findLink('tour');
  return link ? fetchThrough(link, async () => parseTour) : success(null);
}
