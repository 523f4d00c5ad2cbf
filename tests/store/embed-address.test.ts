import { expect, test } from 'vitest';
import { isEmbedAddress, toEmbedAddress } from '../../src/store/embed-address.ts';

test.each(['?embed', '?embed=1', '?lang=id&embed=yes', '?embed=1&select=a'])('%s asks for the map alone', (address) => {
  expect(isEmbedAddress(address)).toBe(true);
});

test.each(['', '?', '?embed=0', '?embed=no', '?embed=2', '?lang=en', '?q=embed'])('“%s” does not', (address) => {
  expect(isEmbedAddress(address)).toBe(false);
});

test('an address for a frame is the same view and says so', () => {
  expect(toEmbedAddress('?lang=en&q=a%26b')).toBe('?lang=en&q=a%26b&embed=1');
  expect(toEmbedAddress('')).toBe('?embed=1');
  expect(isEmbedAddress(toEmbedAddress('?lang=en'))).toBe(true);
});
