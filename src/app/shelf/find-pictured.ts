import { fingerprintDataset } from '../../dataset/fingerprint.ts';
import { parseSnapshotFile, type SnapshotFile } from '../../dataset/snapshot-file.ts';
import type { Shelf } from '../../keep/shelf.ts';
import { toOpen } from '../../store/for-others.ts';

/**
 * The network on the shelf that a picture without data was made of: the one with the data it knows, else the latest
 * of that id and title, which has been changed since; null where there is none. Reads every network that has the id.
 */
export async function findPictured(shelf: Shelf, source: SnapshotFile['source']): Promise<string | null> {
  const idText = JSON.stringify(source.id);
  let changed: string | null = null;
  for (const { id } of await shelf.list()) {
    const kept = await shelf.read(id);
    // Most are of other ids, and need not be understood to know it.
    if (!kept?.body.includes(idText)) continue;
    const parsed = parseSnapshotFile(kept.body);
    const dataset = parsed.ok ? parsed.value.dataset : undefined;
    if (dataset?.meta.id !== source.id) continue;
    // A picture knows the data as they went out.
    const isSame = [dataset, toOpen({ dataset, origin: 'own' })].some((one) => fingerprintDataset(one) === source.data);
    if (isSame) return id;
    const { title } = dataset.meta;
    if (title.en === source.title.en && title.id === source.title.id) changed ??= id;
  }
  return changed;
}
