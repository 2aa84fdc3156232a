import { type Mailer, type MailMessage, MailNotSent } from '@regiovast/api';
import type { MailFailure } from '@regiovast/domain/work/mail-attempts';

const CONNECT_MS = 10_000;
/** Silence of the mail server during one step of a mail. */
const SILENCE_MS = 30_000;
const SENDER_NAME = 'Regiovast';
const DEFAULT_MAILBOX = 'regiovast';

/**
 * W-2 · sends mail over SMTP.
 * @param smtpUrl `smtp://user:password@host:port` or `smtps://…`; `?from=` names the sender
 * @param publicUrl its host is that of the sender when none is named
 */
export async function smtpMailer(
  smtpUrl: string,
  publicUrl: string,
  limits: { readonly connectMs: number; readonly silenceMs: number } = {
    connectMs: CONNECT_MS,
    silenceMs: SILENCE_MS,
  },
): Promise<Mailer> {
  // Large, and not needed where no mail is sent.
  const { createTransport } = await import('nodemailer');
  const url = new URL(smtpUrl);
  const from = url.searchParams.get('from') ?? `${DEFAULT_MAILBOX}@${new URL(publicUrl).hostname}`;
  url.searchParams.delete('from');
  const transport = createTransport({
    url: url.href,
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.connectMs,
    dnsTimeout: limits.connectMs,
    socketTimeout: limits.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (message: MailMessage) => {
    try {
      // As objects: an address is one address whatever signs it holds, and nothing of it reaches another header.
      await transport.sendMail({
        ...message,
        from: { name: SENDER_NAME, address: from },
        to: { name: '', address: message.to },
      });
    } catch (error) {
      throw new MailNotSent(failureOf(error), { cause: error });
    }
  };
}

const SERVER_REFUSES_FOR_GOOD = 500;

/** What went wrong, from what the mail library says of it. */
function failureOf(error: unknown): MailFailure {
  const {
    code,
    responseCode = 0,
    command,
  } = error as {
    code?: string;
    responseCode?: number;
    command?: string;
  };
  if (code === 'ETIMEDOUT') return 'TIMEOUT';
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2') return 'AUTHENTICATION';
  if (responseCode >= SERVER_REFUSES_FOR_GOOD) {
    if (command === 'RCPT TO') return 'RECIPIENT_REFUSED';
    return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'REFUSED' : 'CONNECTION';
  }
  return 'CONNECTION';
}
