import type { MailFailure } from '@regiovast/domain/work/mail-attempts';

/** A mail as it leaves. */
export type MailMessage = {
  /** The same for every attempt, so that a mail server or a reader's mailbox can tell a repeat. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * Hands a mail to the mail server.
 * @throws MailNotSent when it did not leave
 */
export type Mailer = (message: MailMessage) => Promise<void>;

/** The mail did not leave, or nobody knows whether it did. */
export class MailNotSent extends Error {
  readonly failure: MailFailure;
  constructor(failure: MailFailure, options?: ErrorOptions) {
    super(failure, options);
    this.name = 'MailNotSent';
    this.failure = failure;
  }
}
