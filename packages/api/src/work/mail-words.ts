import type { NoticeFacts } from '@regiovast/domain/work/notice-facts';
import type { NoticeKind } from '@regiovast/domain/work/notice-kinds';
import type { SubjectKind } from '@regiovast/domain/work/subject-kinds';

/** What a line of a mail may name: a number, a region, and facts that are days and codes. */
export type LineFacts = Omit<NoticeFacts, 'day'> & {
  /** What it is about; null: something its reader is told of and may not open. */
  readonly subjectKind: SubjectKind | null;
  /** The number of the case or plan, such as C-2026-7KQ4M; empty where it has none. */
  readonly label: string;
  readonly region: string;
  /** In words; empty: not known. */
  readonly day: string;
};

/** The words of mail in one language; the words of the screens are the web's. */
export type MailWords = {
  readonly locale: string;
  readonly lines: Readonly<Record<NoticeKind, (facts: LineFacts) => string>>;
  readonly digestSubject: (count: number, day: string) => string;
  readonly digestOpening: (count: number) => string;
  readonly open: string;
  readonly why: string;
  readonly settings: string;
};
