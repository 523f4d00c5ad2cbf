import type { Language } from '../../dataset/language.ts';
import { toBackup } from '../../keep/backup.ts';
import type { Entry, Kept } from '../../keep/shelf.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';
import type { Desk } from './desk.ts';

/**
 * Gives the visitor one file of some networks; what has gone meanwhile is not in it. The file of one has its name, and
 * `apart`, what tells that from others of the shelf. Gives what the file is called.
 */
export async function saveBackup(
  desk: Desk,
  entries: readonly Pick<Entry, 'id' | 'name'>[],
  language: Language,
  apart = '',
): Promise<string> {
  const read = await Promise.all(entries.map(({ id }) => desk.read(id)));
  const networks = read.filter((kept): kept is Kept => kept !== null);
  const [one] = networks.length === 1 ? networks : [];
  const madeAt = new Date().toISOString();
  const blob = new Blob([...toBackup(networks, madeAt)], { type: 'application/json' });
  const name = toFileName([one ? one.name[language] : 'networks', apart, madeAt.slice(0, 10)], 'json', 'backup');
  download(blob, name);
  return name;
}
