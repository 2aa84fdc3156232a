import { createHmac, randomBytes } from 'node:crypto';
import { installationFact, setInstallationFact } from '../audit/installation.ts';
import type { Session } from '../store/store.ts';

const FACT = 'draftSecret';
const BYTES = 32;

/** C-5 · makes the secret of this installation from which the keys of signals kept on a device follow; once. */
export async function seedDraftSecret(tx: Session): Promise<boolean> {
  if ((await installationFact(tx, FACT)) !== null) return false;
  await setInstallationFact(tx, FACT, randomBytes(BYTES).toString('base64'));
  return true;
}

/**
 * C-5 · the key of one person's device, in base64: the same at every asking, so that what was kept can be read back,
 * and of no use for what another person kept.
 * @throws Error when the reference data was not seeded
 */
export async function draftKeyOf(s: Session, personId: string): Promise<string> {
  const secret = await installationFact(s, FACT);
  if (secret === null) throw new Error('the installation has no draft secret');
  return createHmac('sha256', Buffer.from(secret, 'base64'))
    .update(`signal kept on a device: ${personId}`)
    .digest('base64');
}
