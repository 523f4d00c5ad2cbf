import { failure, type Result } from '../../base/result.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { fileNotices, refusalNotices } from '../../language/file-notices.ts';
import { addNotices, type NoticeKey, type NoticeOf } from '../../language/notice.ts';
import type { Intake } from '../../snapshot/carrier/read-view.ts';
import { canEdit } from '../../store/can-edit.ts';
import { toOddNotices, toRefusal } from '../../store/refusal.ts';
import { buildFirstView, buildReopening, type Reopening } from '../../store/reopen.ts';
import { LONG_TO_DRAW } from '../../store/stage.ts';
import type { Notice, State } from '../../store/state.ts';

addNotices(fileNotices);
addNotices(refusalNotices);

/** That a file could not be read, for a reason nobody knows. */
export const unreadable = (file: string): Notice => ({ key: 'fileUnreadable', values: { file } });

/** The network in a file of ours; a view need not have one. */
export const datasetOf = (view: Intake): Dataset | undefined =>
  view.kind === 'network' ? view.dataset : view.kind === 'snapshot' ? view.snapshot.dataset : undefined;

/** Whether something is open that a network can be added to. */
export const canBeAddedTo = (state: State): boolean => canEdit(state) && state.document.dataset.nodes.length > 0;

/** Whether what is in a file takes so long to draw that it is said before. */
export function isLongToDraw(view: Intake): boolean {
  const dataset = datasetOf(view);
  return dataset !== undefined && dataset.nodes.length + dataset.edges.length > LONG_TO_DRAW;
}

/** How a file opens, or why it does not. */
export function understand(view: Intake, state: State, file: string): Result<Reopening, Notice> {
  switch (view.kind) {
    case 'snapshot':
      return buildReopening(view.snapshot, state, file);
    case 'network':
      return { ok: true, value: { ...buildFirstView(view.dataset, state), notices: toOddNotices(view.odd, file) } };
    case 'refused':
      return { ok: false, fault: toRefusal(view.fault, file) };
    case 'stripped':
      return refusal('fileStripped', { file, format: view.format });
    case 'foreign':
    case 'backup':
      return refusal('fileForeign', { file });
    case 'damaged':
      return refusal('fileDamaged', { file, what: view.what });
    case 'too-large':
      return refusal('fileFull', { file });
    case 'unreadable':
      return failure(unreadable(file));
    case 'slow':
      return refusal('fileSlow', { file, seconds: view.seconds });
  }
}

export const refusal = <Key extends NoticeKey>(
  key: Key,
  values: NoticeOf<Key>['values'],
): Result<never, NoticeOf<Key>> => ({
  ok: false,
  fault: { key, values },
});
