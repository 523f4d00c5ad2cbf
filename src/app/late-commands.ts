import { applyNotice } from '../store/preferences.ts';
import { type AppStore, act } from '../store/store.ts';
import { loadPart } from '../views/load-part.ts';
import { toPartNotice } from '../views/part-notice.ts';
import type { EditCommand } from './edit/run-edit.ts';

/** Pictures need code that the first screen does not: it comes when it is asked for. */
export async function saveSvg(store: AppStore): Promise<void> {
  try {
    const { saveAtOnce } = await loadPart(() => import('../views/share/save-at-once.ts'));
    await saveAtOnce(store.getState());
  } catch (fault) {
    act(
      store,
      applyNotice,
      toPartNotice(fault, 'svg', () => void saveSvg(store)) ?? { key: 'exportFailed', values: { format: 'SVG' } },
    );
  }
}

/** Editing needs code that most visits do not. */
export async function edit(store: AppStore, command: EditCommand): Promise<void> {
  try {
    const { runEdit } = await loadPart(() => import('./edit/run-edit.ts'));
    runEdit(store, command);
  } catch (fault) {
    const again = () => void edit(store, command);
    act(store, applyNotice, toPartNotice(fault, 'edit', again) ?? { key: 'unknown', values: {} });
  }
}

/** And so does the shelf. */
export async function keepCopy(store: AppStore): Promise<void> {
  try {
    (await loadPart(() => import('./shelf/keep-copy.ts'))).keepCopy(store);
  } catch (fault) {
    act(store, applyNotice, toPartNotice(fault, 'copy', () => void keepCopy(store)) ?? { key: 'unknown', values: {} });
  }
}
