import type { Kept } from '../../keep/shelf.ts';
import { readHistory } from '../../store/kept-history.ts';
import type { Reopening } from '../../store/reopen.ts';

/** A network from the shelf with what was done to it, and taken back, when it was kept. */
export function withHistory(reopening: Reopening, { history = '' }: Kept): Reopening {
  const { document } = reopening;
  const { reports, ...steps } = readHistory(history, document.dataset);
  const all = [...document.reports, ...reports].sort((one, other) => one.at - other.at);
  return { ...reopening, document: { ...document, ...steps, reports: all } };
}
