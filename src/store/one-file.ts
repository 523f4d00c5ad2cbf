import { failure, type Result, success } from '../base/result.ts';
import type { DatasetFault, Fault } from '../dataset/fault.ts';
import { parseSnapshotFile } from '../dataset/snapshot-file.ts';
import { parseTour } from '../dataset/tour.ts';
import { buildReopening } from './reopen.ts';
import { applyUnled } from './stage.ts';
import type { MomentState } from './state.ts';
import { type AppStore, act, buildStore } from './store.ts';

/**
 * The state that one file was made of, in a pane as large as the one then: all that the file has is in it, and
 * there is no site behind. `text` is its snapshot with the dataset, `tour` its tour or empty, `file` its name.
 */
export function openOneFile(
  text: string,
  tour: string,
  moment: Partial<MomentState>,
  file: string,
): Result<AppStore, DatasetFault> {
  const refuse = (fault: Fault) => failure({ file, faults: [fault] });
  const snapshot = parseSnapshotFile(text);
  if (!snapshot.ok) {
    const { fault } = snapshot;
    return refuse(fault.kind === 'invalid' ? fault.fault : { path: 'snapshot', code: 'syntax' });
  }
  const { dataset, layout, view, stage } = snapshot.value;
  if (!dataset) return refuse({ path: '', code: 'missing', found: 'dataset' });
  const parsed = parseTour(tour, file);
  const recorded = { dataset, layout, tour: parsed.ok ? parsed.value : null };
  const place = { ...moment, pane: view.pane, stage };
  const read = buildReopening(snapshot.value, buildStore({ ...recorded, origin: 'file' }, {}, place).getState(), file);
  if (!read.ok) return refuse({ path: 'snapshot', code: 'syntax' });
  const { document, session, notices } = read.value;
  const store = buildStore(document, session, { ...place, stage: read.value.stage, notices });
  act(store, applyUnled);
  return success(store);
}
