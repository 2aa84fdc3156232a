import { findLastCode } from '@regiovast/db/housing/link-codes';
import { linkCodeOf, linkTokenOf } from '@regiovast/db/housing/link-secret';
import { type FoundLink, findLinkInForce } from '@regiovast/db/housing/links';
import { findOutsideMail, type OutsideMailRow } from '@regiovast/db/housing/outside-mails';
import type { Session } from '@regiovast/db/store/store';
import type { LeasedMail } from '@regiovast/db/work/outbox';
import { isCodeLive, lastDayOf } from '@regiovast/domain/housing/link.rules';
import { OUTSIDE_LINK, OUTSIDE_PATH } from '@regiovast/domain/housing/outside-links';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import type { MailMessage } from '../work/mailer.ts';
import { envelopeOf, escaped, oneLine, SENDER } from '../work/mail-parts.ts';
import { OUTSIDE_WORDS, type OutsideWords } from './outside-words.ts';

/**
 * H-6, C-6 · what a mail to an outside party says, made when it leaves so that no row holds a token or a code: who asks, about
 * which municipality and until when; never a practice, an amount or what somebody wrote. Null: the link or the code works no
 * more.
 */
export async function outsideMessage(
  { store, clock }: Deps,
  { publicUrl }: { readonly publicUrl: string },
  leased: LeasedMail,
): Promise<MailMessage | null> {
  const { read } = store;
  const mail = await findOutsideMail(read, leased.id);
  const found = mail && (await findLinkInForce(read, mail.linkId, instantNow(clock)));
  if (!mail || !found || found.link.answeredAt !== null) return null;
  const words = OUTSIDE_WORDS[found.link.language];
  const parts =
    mail.kind === 'link'
      ? await linkParts(read, found, words, publicUrl)
      : await codeParts(read, mail, found, words, instantNow(clock));
  if (parts === null) return null;
  return {
    ...envelopeOf(leased, publicUrl),
    to: found.link.recipientEmail,
    subject: oneLine(`${SENDER}: ${parts.subject}`),
    text: textOf(parts),
    html: htmlOf(parts, found.link.language),
  };
}

type Parts = {
  readonly subject: string;
  readonly before: readonly string[];
  readonly link: { readonly words: string; readonly to: string } | null;
  readonly after: readonly string[];
  readonly why: string;
};

async function linkParts(
  s: Session,
  { link, rhoName, municipalityName }: FoundLink,
  words: OutsideWords,
  publicUrl: string,
): Promise<Parts> {
  const day = Date.parse(lastDayOf(link.expiresAt));
  const until = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  const facts = { rhoName, municipalityName, until };
  const to = new URL(OUTSIDE_PATH, publicUrl);
  to.hash = await linkTokenOf(s, link.id);
  return {
    subject: words.linkSubject(facts),
    before: words.linkLines(facts),
    link: { words: words.open, to: to.href },
    after: words.afterLink(facts),
    why: words.why(facts),
  };
}

async function codeParts(
  s: Session,
  { codeId }: OutsideMailRow,
  { link, rhoName }: FoundLink,
  words: OutsideWords,
  now: string,
): Promise<Parts | null> {
  const last = await findLastCode(s, link.id);
  if (!last || last.id !== codeId || !isCodeLive({ ...last, isUsed: last.passSha256 !== null }, now))
    return null;
  const code = await linkCodeOf(s, last.id);
  return {
    subject: words.codeSubject,
    before: words.codeLines({ rhoName, code, minutes: OUTSIDE_LINK.codeMinutes }),
    link: null,
    after: [],
    why: words.why({ rhoName }),
  };
}

const textOf = ({ before, link, after, why }: Parts): string =>
  [...before, ...(link === null ? [] : [link.to]), ...after, `-- \n${why}\n`].join('\n\n');

function htmlOf({ before, link, after, why }: Parts, language: string): string {
  const lines = (all: readonly string[]) => all.map((line) => `<p>${escaped(line)}</p>`);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${SENDER}</title></head><body>`,
    ...lines(before),
    ...(link === null ? [] : [`<p><a href="${escaped(link.to)}">${escaped(link.words)}</a></p>`]),
    ...lines(after),
    `<p><small>${escaped(why)}</small></p></body></html>`,
  ].join('\n');
}
