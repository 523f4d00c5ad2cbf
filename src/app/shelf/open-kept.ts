import { failure, type Result, success } from '../../base/result.ts';
import type { Kept } from '../../keep/shelf.ts';
import { applyOwn } from '../../store/own.ts';
import { parseSnapshot } from '../../store/reopen.ts';
import { selectScene } from '../../store/select-scene.ts';
import type { Notice, State } from '../../store/state.ts';

/** The state with a network from the shelf open, all of its picture made; else what there is to tell. */
export function openKept(state: State, kept: Kept, count?: number): Result<State, Notice> {
  const name = kept.name[state.session.language];
  const read = parseSnapshot(kept.body, state, name);
  if (!read.ok) return read;
  const next = applyOwn(state, read.value, kept.id, count);
  try {
    selectScene(next);
    return success(next);
  } catch {
    return failure({ key: 'fileUndrawable', values: { file: name } });
  }
}
