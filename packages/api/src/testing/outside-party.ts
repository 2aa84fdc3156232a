import type { HousingLinksView } from '@regiovast/domain/housing/link.views';
import type { Side, TestWorld } from './test-world.ts';
import { createCaller } from '../router.ts';
import { sendMails } from '../work/send-mails.ts';
import { makePostman } from './post-box.ts';

/** Words that may reach an outside party by its page, and never by mail. */
export const MESSAGE = 'Graag vóór de raadsvergadering van december';
export const ADDRESS = 'gerda@gemeente.example';
export const CELL = 'MUNICIPALITY_CONTACT';

type Wishes = {
  readonly cell?: string;
  readonly language?: 'nl' | 'en';
  readonly daysValid?: number;
  readonly recipientEmail?: string;
};

/** The RHO of a side sends a link for a case; the mail is in its outbox. */
export async function sendTestLink(
  world: TestWorld,
  housingCaseId: string,
  { cell = CELL, language = 'nl', daysValid = 28, recipientEmail = ADDRESS }: Wishes = {},
  side: Side = 'noord',
): Promise<HousingLinksView> {
  const { housing } = world.as(side === 'noord' ? 'rhoNoord' : 'rhoZuid', 'rhoCoordinator');
  const { version } = await housing.get({ housingCaseId });
  return housing.sendLink({
    housingCaseId,
    version,
    cell,
    recipientName: 'Gerda de Vries',
    recipientEmail,
    language,
    message: MESSAGE,
    daysValid,
  });
}

/** What leaves for outside parties now. */
export async function mailsNow({ deps }: TestWorld) {
  const { postman, got } = makePostman();
  await sendMails(deps, postman);
  return got;
}

/** The token in the mail with a link. */
export async function tokenMailed(world: TestWorld): Promise<string> {
  const texts = (await mailsNow(world)).map(({ text }) => /\/extern#(\S+)/.exec(text)?.[1]);
  const token = texts.find((found) => found !== undefined);
  if (token === undefined) throw new Error('no link was mailed');
  return token;
}

/** The code in the last mail with one. */
export async function codeMailed(world: TestWorld): Promise<string> {
  const codes = (await mailsNow(world)).flatMap(({ text }) => /\b\d{6}\b/.exec(text) ?? []);
  const code = codes.at(-1);
  if (code === undefined) throw new Error('no code was mailed');
  return code;
}

/** A code that is not the right one. */
export const otherCode = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** Somebody without an account, at a network address. */
export const outsider = (world: TestWorld, clientAddress = '192.0.2.7') =>
  createCaller({ deps: world.deps, actor: null, clientAddress }).housing;

/** A link that was mailed, and the pass of who has its mailbox. */
export async function openedLink(world: TestWorld, housingCaseId: string, wishes: Wishes = {}) {
  const { links } = await sendTestLink(world, housingCaseId, wishes);
  const token = await tokenMailed(world);
  const { askLinkCode, enterLinkCode } = outsider(world);
  await askLinkCode({ token });
  const { pass } = await enterLinkCode({ token, code: await codeMailed(world) });
  return { token, pass, linkId: links[0]?.id ?? '' };
}
