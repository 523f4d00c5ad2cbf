import { failure, type Result, success } from '../../base/result.ts';
import type { Language } from '../../dataset/language.ts';
import { type BackupFault, LARGEST_BACKUP, type Restored, readBackup } from '../../keep/backup.ts';
import { mintId } from '../../keep/mint-id.ts';
import { tellFault } from '../../language/faults.ts';
import { networksMessages } from '../../language/networks.ts';
import type { Desk } from './desk.ts';

/** How many networks came back, and how many of a file were here already, to the letter. */
export interface Came {
  readonly count: number;
  readonly same: number;
}

/**
 * Puts the networks of a backup file on the shelf, beside what is there; gives how many, or why none. All of the file
 * is read before any of it counts; `onRead` hears how many have been, and `signal` ends it.
 */
export async function restoreBackup(
  desk: Desk,
  file: File,
  language: Language,
  signal: AbortSignal,
  onRead: (count: number) => void,
): Promise<Result<Came, string> | null> {
  const say = networksMessages[language];
  if (file.size > LARGEST_BACKUP) return failure(say.tooLarge(file.name, LARGEST_BACKUP / 2 ** 20));
  const networks: Restored[] = [];
  const text = await file.text().catch(() => '');
  for (const read of readBackup(text)) {
    if (!read.ok) return failure(tell(read.fault, file.name, language));
    onRead(networks.push(read.value));
    // What is read next waits until this has been seen, or stopped.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
  if (networks.length === 0) return failure(say.vacant(file.name));
  let same = 0;
  for (const { id, changed, dataset, body } of networks) {
    const kept = id === null ? null : await desk.read(id).catch(() => null);
    if (kept && kept.changed === changed) {
      same++;
      continue;
    }
    const { meta, nodes, edges } = dataset;
    const name = { en: meta.title.en, id: meta.title.id };
    const entry = { name, nodes: nodes.length, ties: edges.length, changed: changed ?? Date.now() };
    const added = await desk.add({ id: id ?? mintId(), ...entry, body: withoutSelection(body) });
    if (!added.ok) return failure(added.fault === 'full' ? say.full : say.refused);
  }
  return success({ count: networks.length - same, same });
}

/** Who makes a backup has something selected, who opens it has not. */
function withoutSelection(body: string): string {
  const snapshot = JSON.parse(body) as { readonly view: { readonly address: string } };
  const address = snapshot.view.address.replace(/([?&])select=[^&]*(?:&|$)/, '$1').replace(/[?&]$/, '');
  return JSON.stringify({ ...snapshot, view: { ...snapshot.view, address } });
}

function tell(fault: BackupFault, file: string, language: Language): string {
  const say = networksMessages[language];
  switch (fault.kind) {
    case 'foreign':
      return say.foreign(file);
    case 'broken':
      return say.broken(file);
    case 'crowded':
      return say.crowded(file, fault.most);
    case 'newer':
      return say.newer(file);
    case 'excess':
      return say.excess(file);
    case 'invalid':
      return say.invalid(file, tellFault(fault.fault, language));
  }
}
