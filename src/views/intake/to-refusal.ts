import type { RefusalCode } from '../../language/refusals.ts';
import type { Fault } from './strangers-port.ts';

interface Told {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A fault by the words there are for it. */
export function toRefusal(fault: Fault): Told {
  if (fault.kind === 'refused') return fault;
  return { code: fault.kind, values: fault.kind === 'slow' ? { seconds: fault.seconds } : {} };
}
