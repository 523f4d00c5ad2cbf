import type { RefusalCode } from '../language/refusals.ts';

/** Thrown wherever a reader comes upon what is not let in; `readSource` makes a refusal of it. */
export class NotLetIn extends Error {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
