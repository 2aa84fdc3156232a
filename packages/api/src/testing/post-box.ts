import type { Mailer, MailMessage, MailNotSent } from '../work/mailer.ts';
import type { Postman } from '../work/send-mails.ts';

/** A postman with a mail server of one's own making: what it got, and what it says to the next mail. */
export function makePostman(id = 'postman') {
  const got: MailMessage[] = [];
  const fail: (MailNotSent | null)[] = [];
  const mailer: Mailer = (message) => {
    const failure = fail.shift();
    if (failure) return Promise.reject(failure);
    got.push(message);
    return Promise.resolve();
  };
  const postman: Postman = { id, mailer, publicUrl: 'https://regiovast.example', isStopping: () => false };
  return { postman, got, fail };
}
