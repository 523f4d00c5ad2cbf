/** The outcome of something that can fail in a way the visitor can act on. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const failure = <Fault>(fault: Fault): Result<never, Fault> => ({ ok: false, fault });
