import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto';

/** Signs bundles with the key of the installation. Key, fingerprint and signature are lower case hex. */
export type BundleSigner = {
  /** Ed25519 public key, 32 bytes. */
  readonly publicKey: string;
  /** SHA-256 of the public key. */
  readonly fingerprint: string;
  /** Ed25519 signature over the UTF-8 bytes of a text, 64 bytes. */
  readonly sign: (text: string) => string;
};

/** Keeps this key apart from everything else that comes from the same secret. */
const KEY_USE = 'regiovast follow bundle signing key v1';
const SEED_BYTES = 32;
/** PKCS #8 around the 32 bytes of an Ed25519 private key (RFC 8410 section 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex');

/**
 * C-1 · the signer of an installation. Its key is derived from the installation's secret (HKDF, RFC 5869): nothing more to
 * keep, the same after a restart and in every process, and another one when the secret is replaced.
 */
export function bundleSigner(secret: string): BundleSigner {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', KEY_USE, SEED_BYTES));
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicKey = Buffer.from(x, 'base64url').toString('hex');
  return {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), privateKey).toString('hex'),
  };
}
