import { findActor } from '@regiovast/db/people/read-people';
import { findJobRun, noteRun } from '@regiovast/db/work/job-runs';
import { findMail } from '@regiovast/db/work/mails';
import { findMailSettings } from '@regiovast/db/work/notice-settings';
import { noticesOfMail } from '@regiovast/db/work/notices';
import {
  dropMailsBefore,
  endMail,
  hasMailBefore,
  hasMailDue,
  leaseMail,
  type LeasedMail,
  type MailEnd,
  type Outbox,
} from '@regiovast/db/work/outbox';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { MAIL_OFF } from '@regiovast/domain/work/jobs';
import { type MailFailure, nextAttemptAt, oldestMailAt } from '@regiovast/domain/work/mail-attempts';
import { DEFAULT_MAIL_LANGUAGE } from '@regiovast/domain/work/notice-defaults';
import { outsideMessage } from '../housing/outside-message.ts';
import type { Deps } from '../trpc/deps.ts';
import { mailMessage } from './mail-message.ts';
import { type Mailer, MailNotSent, type MailMessage } from './mailer.ts';
import { noticeReader, noticeViews } from './notice-view.ts';

const JOB = 'mail';
/** Longer than the mail server may take over one mail: after it the process that had the mail is gone. */
const LEASE_MS = 300_000;
/** After these the mail server is not asked again at once: it would say the same to the next mail. */
const OF_THE_SERVER: readonly MailFailure[] = ['CONNECTION', 'TIMEOUT', 'AUTHENTICATION'];

/** What a mail of an outbox says and to whom, asked right before it leaves; null: nothing is left to send. */
type Message = (deps: Deps, postman: Postman, mail: LeasedMail) => Promise<MailMessage | null>;

/** Outside parties first: a code works for minutes. */
const BOXES: readonly (readonly [Outbox, Message])[] = [
  ['outsideMails', outsideMessage],
  ['mails', noticeMessage],
];

export type Postman = {
  /** The process, by the name under which it leases. */
  readonly id: string;
  readonly mailer: Mailer;
  /** Address under which people reach the server, for links. */
  readonly publicUrl: string;
  readonly isStopping: () => boolean;
};

/**
 * W-2 · sends what waits in the outboxes and is due, one mail at a time; of several processes each takes its own. Every
 * mail leaves at least once: a process that dies between sending and writing that down leaves it to be sent again, with
 * the same Message-ID and marked as a repeat.
 * @returns how many left
 */
export async function sendMails(deps: Deps, postman: Postman): Promise<number> {
  const { store, clock } = deps;
  const startedAt = instantNow(clock);
  const due = await Promise.all(BOXES.map(([box]) => hasMailDue(store.read, box, startedAt)));
  if (!due.includes(true)) return 0;
  const tally = { sent: 0, failure: null as MailFailure | null };
  for (const [box, message] of BOXES) {
    await store.transaction((tx) => dropMailsBefore(tx, box, oldestMailAt(clock.now()), startedAt));
    await emptyBox(deps, postman, { box, message }, tally);
  }
  const { sent: handled, failure } = tally;
  const run = { startedAt, finishedAt: instantNow(clock), handled, failure };
  await store.transaction((tx) => noteRun(tx, { name: JOB, lastRunOn: today(clock), ...run }));
  return handled;
}

type Box = { readonly box: Outbox; readonly message: Message };

async function emptyBox(
  deps: Deps,
  postman: Postman,
  from: Box,
  tally: { sent: number; failure: MailFailure | null },
): Promise<void> {
  while (!postman.isStopping() && (tally.failure === null || !OF_THE_SERVER.includes(tally.failure))) {
    const mail = await takeMail(deps, postman, from.box);
    if (!mail) return;
    const outcome = await sendOne(deps, postman, from, mail);
    if (outcome === 'sent') tally.sent += 1;
    else tally.failure = outcome ?? tally.failure;
  }
}

/** W-2 · says that no mail leaves because no mail server was named, and drops what waits too long for one. */
export async function noteMailIsOff({ store, clock }: Deps): Promise<void> {
  const at = instantNow(clock);
  const oldest = oldestMailAt(clock.now());
  const known = await findJobRun(store.read, JOB);
  const old = await Promise.all(BOXES.map(([box]) => hasMailBefore(store.read, box, oldest)));
  if (known?.failure === MAIL_OFF && !old.includes(true)) return;
  await store.transaction(async (tx) => {
    for (const [box] of BOXES) await dropMailsBefore(tx, box, oldest, at);
    const run = { startedAt: null, finishedAt: null, handled: null, failure: MAIL_OFF };
    await noteRun(tx, { name: JOB, lastRunOn: today(clock), ...run });
  });
}

const takeMail = ({ store, clock }: Deps, { id: by }: Postman, box: Outbox): Promise<LeasedMail | null> => {
  const until = new Date(clock.now().getTime() + LEASE_MS).toISOString();
  return store.transaction((tx) => leaseMail(tx, box, { by, at: instantNow(clock), until }));
};

/** Sends one mail and writes down what came of it; null: there was nothing left to send. */
async function sendOne(
  deps: Deps,
  postman: Postman,
  { box, message: messageOf }: Box,
  mail: LeasedMail,
): Promise<MailFailure | 'sent' | null> {
  const { store, clock } = deps;
  const end = (change: MailEnd): Promise<void> =>
    store.transaction((tx) => endMail(tx, box, { id: mail.id, by: postman.id }, change));
  const message = await messageOf(deps, postman, mail);
  if (message === null) {
    await end({ state: 'dropped', failure: 'NOTHING_LEFT' });
    return null;
  }
  try {
    await postman.mailer(message);
  } catch (error) {
    if (!(error instanceof MailNotSent)) throw error;
    const { failure } = error;
    const notBefore = nextAttemptAt(clock.now(), mail.attempts, failure);
    await end(notBefore === null ? { state: 'failed', failure } : { notBefore, failure });
    return failure;
  }
  await end({ state: 'sent', sentAt: instantNow(clock), failure: null });
  return 'sent';
}

/**
 * C-6 · what the mail says and to whom, asked right before it leaves: whoever lost a role, a region or a case since it
 * was written gets nothing of it, and what they read already is no news. Null: nothing is left.
 */
async function noticeMessage(
  { store, clock }: Deps,
  { publicUrl }: Postman,
  { id }: LeasedMail,
): Promise<MailMessage | null> {
  const { read } = store;
  const mail = await findMail(read, id);
  if (!mail) return null;
  const actor = await findActor(read, mail.personId);
  if (!actor || actor.roles.length === 0) return null;
  const rows = await noticesOfMail(read, noticeReader(actor, today(clock)), mail.id);
  if (rows.length === 0) return null;
  const [chosen] = await findMailSettings(read, [actor.personId]);
  const language = chosen?.language ?? DEFAULT_MAIL_LANGUAGE;
  return mailMessage(mail, await noticeViews(read, rows), { email: actor.email, language, publicUrl });
}
