// @vitest-environment node
import { expect, test } from 'vitest';
import { importKey, seal, unseal } from './seal.ts';

const keyOf = (sign: number): Promise<CryptoKey> =>
  importKey(Buffer.from(new Uint8Array(32).fill(sign)).toString('base64'));
const CONTENT = { draft: { text: 'Vertrouwelijk, met é en 🩺' } };

test('C-5: what is sealed holds none of its words, and comes back whole under its own key', async () => {
  const sealed = await seal(await keyOf(1), 'person key', CONTENT);
  expect(Buffer.from(sealed.bytes).toString('latin1')).not.toContain('Vertrouwelijk');
  expect(await unseal(await keyOf(1), 'person key', sealed)).toEqual(CONTENT);
});

test('C-5: under the key of another, beside another label or after a change nothing comes back', async () => {
  const sealed = await seal(await keyOf(1), 'person key', CONTENT);
  expect(await unseal(await keyOf(2), 'person key', sealed)).toBeNull();
  expect(await unseal(await keyOf(1), 'person other', sealed)).toBeNull();
  new Uint8Array(sealed.bytes).set([0, 0, 0, 0], 3);
  expect(await unseal(await keyOf(1), 'person key', sealed)).toBeNull();
});

test('C-5: the same words are never sealed alike, and no script reads the key back', async () => {
  const key = await keyOf(1);
  const twice = await Promise.all([seal(key, 'a', CONTENT), seal(key, 'a', CONTENT)]);
  expect(new Set(twice.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).size).toBe(2);
  expect(key.extractable).toBe(false);
});
