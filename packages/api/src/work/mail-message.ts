import type { MailRow } from '@regiovast/db/work/mails';
import type { MailLanguage } from '@regiovast/domain/work/notice-defaults';
import { noticeFacts } from '@regiovast/domain/work/notice-facts';
import {
  arrangementTabOfNotice,
  housingTabOfNotice,
  planTabOfNotice,
} from '@regiovast/domain/work/notice-tabs';
import type { Notice } from '@regiovast/domain/work/notice.schemas';
import { EN } from './mail-words.en.ts';
import { NL } from './mail-words.nl.ts';
import type { MailWords } from './mail-words.ts';
import type { MailMessage } from './mailer.ts';
import { envelopeOf, escaped, oneLine, SENDER } from './mail-parts.ts';

const MAIL_WORDS: Readonly<Record<MailLanguage, MailWords>> = { nl: NL, en: EN };

type Line = { readonly words: string; readonly link: string };

/**
 * W-2, C-5 · the mail about some notices: their kinds, numbers of cases, regions, days and links; no name of a
 * practice, no guarded text, no amount and nothing that somebody wrote.
 * @param publicUrl the address under which people reach the server
 */
export function mailMessage(
  mail: Pick<MailRow, 'id' | 'kind' | 'digestOn' | 'attempts'>,
  notices: readonly Notice[],
  reader: { readonly email: string; readonly language: MailLanguage; readonly publicUrl: string },
): MailMessage {
  const words = MAIL_WORDS[reader.language];
  const at = (path: string): string => new URL(path, reader.publicUrl).href;
  const lines = notices.map((notice) => ({
    words: wordsOf(notice, words),
    link: at(pathOf(notice)),
  }));
  const subject =
    mail.kind === 'digest' && mail.digestOn !== null
      ? words.digestSubject(lines.length, dayInWords(mail.digestOn, words))
      : (lines[0]?.words ?? '');
  const opening = mail.kind === 'digest' ? words.digestOpening(lines.length) : null;
  const settings = { words: words.settings, link: at('/berichten/instellingen') };
  return {
    ...envelopeOf(mail, reader.publicUrl),
    to: reader.email,
    subject: `${SENDER}: ${subject}`,
    text: textOf(opening, lines, words, settings),
    html: htmlOf(opening, lines, words, { settings, language: reader.language }),
  };
}

function wordsOf({ kind, subject, regionName, details }: Notice, words: MailWords): string {
  const facts = noticeFacts(details);
  const day = facts.day === null ? '' : dayInWords(facts.day, words);
  const line = words.lines[kind]({
    ...facts,
    day,
    subjectKind: subject?.kind ?? null,
    label: subject?.label ?? '',
    region: regionName ?? '',
  });
  return oneLine(line);
}

const dayInWords = (day: string, { locale }: MailWords): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

function pathOf({ kind, subject }: Notice): string {
  if (subject === null) return '/berichten';
  const tab = planTabOfNotice(kind);
  switch (subject.kind) {
    case 'case':
      return `/casussen/${subject.id}${kind === 'mentioned' ? '?tab=gesprek' : ''}`;
    case 'chainCase':
      return `/casussen/keten/${subject.id}`;
    case 'practice':
      return `/praktijken/${subject.id}`;
    case 'plan':
      return `/plannen/${subject.id}${tab === undefined ? '' : `?tab=${tab}`}`;
    case 'arrangement': {
      const ofArrangement = arrangementTabOfNotice(kind);
      return `/maatwerk/${subject.id}${ofArrangement === undefined ? '' : `?tab=${ofArrangement}`}`;
    }
    case 'followRequest':
      return `/maatwerk/volgen?verzoek=${subject.id}`;
    case 'housingCase': {
      const ofHousing = housingTabOfNotice(kind);
      return `/huisvesting/${subject.id}${ofHousing === undefined ? '' : `?tab=${ofHousing}`}`;
    }
    default:
      return subject.kind satisfies never;
  }
}

function textOf(opening: string | null, lines: readonly Line[], words: MailWords, settings: Line): string {
  const body = lines.map(({ words: said, link }) => `${said}\n${link}`);
  return [
    ...(opening === null ? [] : [opening]),
    ...body,
    `-- \n${words.why}\n${settings.words}: ${settings.link}\n`,
  ].join('\n\n');
}

function htmlOf(
  opening: string | null,
  lines: readonly Line[],
  { open, why }: MailWords,
  { settings, language }: { readonly settings: Line; readonly language: MailLanguage },
): string {
  const link = ({ words, link: to }: Line): string => `<a href="${escaped(to)}">${escaped(words)}</a>`;
  const items = lines.map(
    (line) => `<li>${escaped(line.words)} ${link({ words: open, link: line.link })}</li>`,
  );
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${SENDER}</title></head><body>`,
    opening === null ? '' : `<p>${escaped(opening)}</p>`,
    `<ul>${items.join('')}</ul>`,
    `<p><small>${escaped(why)} ${link(settings)}.</small></p></body></html>`,
  ].join('\n');
}
