import type { Refusal } from '../../intake/reading.ts';
import { refusalMessages } from '../../language/refusals.ts';
import type { Notice } from '../../store/state.ts';

import type { Strangers } from './strangers-port.ts';
import type { Stranger } from './use-review.ts';

/** Reads a stranger's file; gives what there is to review, or why it is not let in. */
export async function letIn(
  strangers: Strangers,
  file: File,
  signal: AbortSignal,
  encoding?: string,
): Promise<Stranger | Notice> {
  const reading = await strangers.read(file, signal, encoding);
  if (reading.kind === 'tables' || reading.kind === 'graph') return reading;
  return toNotice(reading.kind === 'own' ? { ...reading, kind: 'refused', code: 'no-text', values: {} } : reading);
}

const toNotice = ({ file, code, values }: Refusal): Notice => ({
  key: 'notLetIn',
  values: { file, toldEn: refusalMessages.en[code](values), toldId: refusalMessages.id[code](values) },
});
