import { createHmac, randomBytes } from 'node:crypto';
import { installationFact, setInstallationFact } from '../audit/installation.ts';
import type { Session } from '../store/store.ts';

const FACT = 'linkSecret';
const BYTES = 32;
const CODE_DIGITS = 6;

/** H-6 · makes the secret of this installation from which links and codes for outside parties follow; once. */
export async function seedLinkSecret(tx: Session): Promise<boolean> {
  if ((await installationFact(tx, FACT)) !== null) return false;
  await setInstallationFact(tx, FACT, randomBytes(BYTES).toString('base64'));
  return true;
}

/** @throws Error when the reference data was not seeded */
async function keyed(s: Session, purpose: string, value: string): Promise<Buffer> {
  const secret = await installationFact(s, FACT);
  if (secret === null) throw new Error('the installation has no secret for links');
  return createHmac('sha256', Buffer.from(secret, 'base64')).update(`${purpose}: ${value}`).digest();
}

/** H-6 · the token of a link: it follows from the link, so that a mail can be made when it leaves and no row holds it. */
export const linkTokenOf = async (s: Session, linkId: string): Promise<string> =>
  (await keyed(s, 'housing link', linkId)).toString('base64url');

/** H-6 · the six digits of a code, in the same way; of 48 bits, so that no digit comes up more often. */
export async function linkCodeOf(s: Session, codeId: string): Promise<string> {
  const number = (await keyed(s, 'code of a housing link', codeId)).readUIntBE(0, 6);
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0');
}

/** H-6 · the hash under which a code is kept: keyed, as a million codes are tried in no time. */
export const linkCodeHash = async (s: Session, codeId: string, code: string): Promise<string> =>
  (await keyed(s, 'kept code', `${codeId} ${code}`)).toString('hex');

/** H-6 · the key under which guesses from an address are counted: the table is no list of addresses. */
export const guesserKey = async (s: Session, network: string): Promise<string> =>
  (await keyed(s, 'guesser', network)).toString('hex');
