import { z } from 'zod';

/** Makes ids; passed in, so that a test or the demo can make the same ones twice. */
export type IdSource = { readonly next: () => string };

/** An id as stored: UUID text (version 7: ordered by time of making). */
export const idSchema = z.uuid();

/**
 * A UUIDv7 (RFC 9562 section 5.7) from a time and ten random bytes.
 * @param milliseconds Unix time in milliseconds
 * @param random at least 10 bytes
 */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  let rest = milliseconds;
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
