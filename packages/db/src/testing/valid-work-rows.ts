import { NOTICE_KINDS } from '@regiovast/domain/work/notice-kinds';
import { INSTANT, oneOrOther } from './valid-row-parts.ts';
import type { Row, TableName } from './write-rows.ts';

/** Valid rows of notices, mail, comments and files; see `VALID_ROWS`. */
export const VALID_WORK_ROWS = {
  mails: (n) => ({
    id: `mail-${n}`,
    personId: 'person-1',
    kind: 'digest',
    digestOn: `200${n}-01-01`,
    state: 'waiting',
    createdAt: INSTANT,
    notBefore: INSTANT,
    attempts: 0,
    leasedBy: 'process',
    leasedUntil: INSTANT,
  }),
  notices: (n) => ({
    id: `notice-${n}`,
    personId: 'person-1',
    kind: 'termLate',
    subjectKind: 'case',
    subjectId: 'case-1',
    details: {},
    onceKey: `once-${n}`,
    createdAt: INSTANT,
    delivery: 'digest',
    mailId: 'mail-1',
  }),
  noticeSettings: (n) => ({ personId: 'person-1', kind: NOTICE_KINDS[n] ?? 'mentioned', delivery: 'off' }),
  mailSettings: (n) => ({ personId: oneOrOther('person', n), weeklyCap: 5, language: 'nl' }),
  comments: (n) => ({
    id: `comment-${n}`,
    subjectKind: 'case',
    subjectId: 'case-1',
    audience: 'organisation',
    organisationId: 'organisation-1',
    text: 'Called the owner',
    writtenAt: INSTANT,
    writtenBy: 'person-1',
  }),
  commentMentions: (n) => ({ commentId: 'comment-1', personId: oneOrOther('person', n) }),
  attachments: (n) => ({
    id: `attachment-${n}`,
    subjectKind: 'case',
    subjectId: 'case-1',
    audience: 'everyone',
    organisationId: 'organisation-1',
    name: 'letter.pdf',
    mediaType: 'application/pdf',
    bytes: 1,
    sha256: 'sha',
    content: Buffer.from('x'),
    uploadedAt: INSTANT,
    uploadedBy: 'person-1',
  }),
} as const satisfies { readonly [Name in TableName]?: (n: number) => Row<Name> };
