import { vi } from 'vitest';
import type { LatePart } from '../../src/views/late-part.ts';
import { PartError } from '../../src/views/load-part.ts';

/**
 * Until the test ends, as if nobody had fetched the part yet: other files may have. While `network.isDown` it does not
 * come.
 */
export function forgetPart<Value>(part: LatePart<Value>, network: { isDown: boolean } = { isDown: false }): void {
  const { load } = part;
  let value: Value | null = null;
  vi.spyOn(part, 'get').mockImplementation(() => value);
  vi.spyOn(part, 'load').mockImplementation(async () => {
    if (network.isDown) throw new PartError('unreachable', null);
    value = await load();
    return value;
  });
}
