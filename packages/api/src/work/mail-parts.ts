import type { LeasedMail } from '@regiovast/db/work/outbox';
import type { MailMessage } from './mailer.ts';

export const SENDER = 'Regiovast';
/** A subject and a line of a mail are one line, whatever a name of a region holds. */
const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;
const MARKUP = /[&<>"']/g;

export const oneLine = (text: string): string => text.replace(LINE_BREAKS, ' ');

export const escaped = (text: string): string => text.replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`);

/** What every mail carries of itself: the same id at every attempt, and that nobody wrote it. */
export const envelopeOf = (
  { id, attempts }: LeasedMail,
  publicUrl: string,
): Pick<MailMessage, 'messageId' | 'headers'> => ({
  messageId: `<${id}@${new URL(publicUrl).hostname}>`,
  headers: {
    'Auto-Submitted': 'auto-generated',
    // An attempt that nobody wrote the end of may have arrived: the second says that it is one.
    ...(attempts > 1 ? { 'X-Regiovast-Repeat': String(attempts) } : {}),
  },
});
