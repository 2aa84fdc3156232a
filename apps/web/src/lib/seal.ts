/** Bytes that only the holder of the key can read. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const IV_BYTES = 12;

/** C-5 · the key as the server gives it, in a form that no script can read back. */
export const importKey = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

const labelled = (iv: Uint8Array<ArrayBuffer>, label: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(label),
});

/** C-5 · seals what was typed for storage; `label` binds it to the entry it belongs to. */
export async function seal(key: CryptoKey, label: string, content: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(content));
  return { iv, bytes: await crypto.subtle.encrypt(labelled(iv, label), key, text) };
}

/** What was sealed under this key and label; null when it was not. */
export async function unseal(key: CryptoKey, label: string, { iv, bytes }: Sealed): Promise<unknown> {
  try {
    const text = await crypto.subtle.decrypt(labelled(iv, label), key, bytes);
    return JSON.parse(new TextDecoder().decode(text)) as unknown;
  } catch {
    return null;
  }
}
