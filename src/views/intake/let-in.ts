import type { Summary } from '../../intake/reading.ts';
import { refusalMessages } from '../../language/refusals.ts';
import type { Notice } from '../../store/state.ts';
import type { Fault, Reader } from './strangers-port.ts';

/** Reads a stranger's file; gives what there is to review, or why it is not let in. */
export async function letIn(reader: Reader, file: File, encoding?: string): Promise<Summary | Notice> {
  const read = await reader.read(file, encoding);
  if (read.kind === 'tables' || read.kind === 'graph') return read;
  const { code, values } = toRefusal(read);
  const [toldEn, toldId] = [refusalMessages.en[code](values), refusalMessages.id[code](values)];
  return { key: 'notLetIn', values: { file: file.name, toldEn, toldId } };
}

/** A fault by the words there are for it. */
export function toRefusal(fault: Fault) {
  if (fault.kind === 'refused') return fault;
  return { code: fault.kind, values: fault.kind === 'slow' ? { seconds: fault.seconds } : {} } as const;
}
