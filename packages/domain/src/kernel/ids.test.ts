import { expect, test } from 'vitest';
import { idSchema, uuidV7 } from './ids.ts';

test('an id is a UUID of version 7 that begins with its time', () => {
  // RFC 9562 appendix A.6: 2022-02-22 19:22:22 UTC is 017f22e2-79b0.
  const id = uuidV7(0x017f22e279b0, new Uint8Array(10).fill(0xff));
  expect(id).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
  expect(idSchema.safeParse(id).success).toBe(true);
});

test('later ids sort after earlier ones', () => {
  const random = new Uint8Array(10).fill(0xff);
  expect(uuidV7(1_000, random) < uuidV7(1_001, new Uint8Array(10))).toBe(true);
});
