import type { Dataset } from '../../dataset/schema.ts';
import { refusalMessages } from '../../language/refusals.ts';
import type { Notice } from '../../store/state.ts';
import { bringFiles, type Readings, readBrought } from './read-brought.ts';
import type { Reader } from './strangers-port.ts';

/**
 * Reads strangers' files; gives what there is to review, or why the only one is not let in. `own`: they are all of
 * this map's own, which are opened one by one. `network` is what is in the only one, where that has been read.
 */
export async function letIn(
  openReader: () => Promise<Reader>,
  files: readonly File[],
  signal: AbortSignal,
  network?: Dataset,
): Promise<Readings | Notice | 'own'> {
  const brought = bringFiles([], files).map((one) => (network ? { ...one, own: network } : one));
  const readings = await readBrought(openReader, brought, signal);
  const [first] = readings.files;
  const isOwn = readings.files.every(
    ({ brought: { own }, reading }) =>
      own !== undefined ||
      (reading.kind === 'refused' && (reading.code === 'own-file' || reading.code === 'own-backup')),
  );
  if (files.length > 1 && isOwn) {
    readings.reader.end();
    return 'own';
  }
  if (first?.reading.kind !== 'refused' || files.length > 1) return readings;
  readings.reader.end();
  const code = isOwn ? 'no-text' : first.reading.code;
  const [toldEn, toldId] = [
    refusalMessages.en[code](first.reading.values),
    refusalMessages.id[code](first.reading.values),
  ];
  return { key: 'notLetIn', values: { file: first.brought.name, toldEn, toldId } };
}
