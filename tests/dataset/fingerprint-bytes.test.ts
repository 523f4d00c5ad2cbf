import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintBytes } from '../../src/dataset/fingerprint.ts';

test('files are told apart by one byte, wherever it is, and by their length', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, more) => {
        const print = fingerprintBytes(bytes);
        expect(print).toMatch(/^[\da-f]{16}$/);
        expect(fingerprintBytes(new Uint8Array([7, ...bytes]).subarray(1))).toBe(print);
        const other = Uint8Array.from(bytes, (byte, place) => (place === at % bytes.length ? byte ^ more : byte));
        expect(fingerprintBytes(other)).not.toBe(print);
        expect(fingerprintBytes(new Uint8Array([...bytes, 0]))).not.toBe(print);
      },
    ),
  );
});
