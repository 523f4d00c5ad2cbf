/** No letter or digit that is taken for another one when it is read out or written down. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
/** About 50 bits: nobody makes so many networks that two share one. */
const LENGTH = 10;

/** A name for a network that none has had: short, in small letters and digits, as it stands in an address. */
export function mintId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join('');
}
