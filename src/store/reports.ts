import type { Report } from '../dataset/report.ts';
import { chain } from './chain.ts';
import type { DocumentState } from './document.ts';
import type { Step } from './history.ts';
import type { State } from './state.ts';

/** The reports of what is in the network: not of what was taken back, though that may come again. */
export const selectReports: (state: State) => readonly Report[] = chain(
  [(state: State) => state.document.reports, (state: State) => state.document.future],
  withoutUndone,
);

/** The reports that stay where nothing that was taken back can come again. */
export const keepReports = ({ reports, future }: DocumentState): readonly Report[] => withoutUndone(reports, future);

/** The reports of what was taken back and can come again. */
export const listUndone = ({ reports, future }: Pick<DocumentState, 'reports' | 'future'>): readonly Report[] =>
  reports.filter(({ at }) => future.some((step) => step.at === at));

function withoutUndone(reports: readonly Report[], future: readonly Step[]): readonly Report[] {
  return future.length === 0 ? reports : reports.filter(({ at }) => !future.some((step) => step.at === at));
}
