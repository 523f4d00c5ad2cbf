import type { Fault } from '../dataset/fault.ts';
import type { FirstFault, SnapshotFault } from '../dataset/snapshot-file.ts';
import { tellFault } from '../language/faults.ts';
import type { refusalNotices } from '../language/file-notices.ts';
import { findRetry } from '../language/notice.ts';
import { applyDismiss, applyNotice } from './preferences.ts';
import { type Notice, type Reading, type State, withMoment } from './state.ts';

/** A file is being opened, whatever was before; null: none is wanted any more. */
export const applyReading = (state: State, reading: Reading | null): State => withMoment(state, { reading });

type Refusal = keyof (typeof refusalNotices)['en'];

/** Notices about files that were not opened; their words come later. */
const REFUSALS: Readonly<Record<Refusal, true>> = {
  fileStripped: true,
  fileForeign: true,
  notLetIn: true,
  fileDamaged: true,
  fileTooLarge: true,
  fileUnreadable: true,
  fileUndrawable: true,
  fileFull: true,
  fileSlow: true,
  networkTooLarge: true,
  filesLeft: true,
  snapshotNewer: true,
  snapshotInvalid: true,
  snapshotElsewhere: true,
};

const isRefusal = (notice: Notice): boolean => notice.key in REFUSALS || findRetry(notice) === 'file';

/** A file is understood and waits for the visitor: nobody reads any more, and what was said of the one before goes. */
export const applyUnderstood = (state: State): State =>
  withMoment(applyDismiss(state, state.moment.notices.filter(isRefusal)), { reading: null });

/** Says why a file was not opened, in the place of what was said of the one before. */
export function applyRefusal(state: State, notice: Notice): State {
  return applyNotice(applyUnderstood(state), notice);
}

/** What to tell of a file that did not pass the gate. */
export function toRefusal(fault: SnapshotFault, file: string): Notice {
  if (fault.kind === 'newer') return { key: 'snapshotNewer', values: { file, version: fault.version } };
  if (fault.kind === 'not-json') return { key: 'fileDamaged', values: { file, what: 'json' } };
  if (fault.kind === 'not-snapshot') return { key: 'fileForeign', values: { file } };
  if (fault.kind === 'too-large') return { key: 'fileFull', values: { file } };
  if (fault.kind === 'excess') {
    const { what, count, most } = fault;
    return { key: 'networkTooLarge', values: { file, what, count, most } };
  }
  return { key: 'snapshotInvalid', values: { file, ...toTold(fault.fault), more: fault.more } };
}

/** In every language, since the notice stays when the language is switched. */
const toTold = (fault: Fault) => ({ toldEn: tellFault(fault, 'en'), toldId: tellFault(fault, 'id') });

/** What to tell of a network that was let in although something in it is seldom meant. */
export const toOddNotices = (odd: FirstFault | null, file: string): readonly Notice[] =>
  odd ? [{ key: 'networkOdd', values: { file, ...toTold(odd.fault), more: odd.more } }] : [];
