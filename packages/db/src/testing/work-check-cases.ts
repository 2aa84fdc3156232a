import { breaking, type CheckCase, NONSENSE, LAST_DAY, NO_DATE } from './check-case.ts';

/** Every CHECK of the tables of notices, mail, comments and files. */
export const WORK_CHECK_CASES: readonly CheckCase[] = [
  breaking('mails_kind', 'mails', { kind: NONSENSE, digestOn: null }, { kind: 'immediate', digestOn: null }),
  breaking('mails_state', 'mails', { state: NONSENSE }, { state: 'failed' }),
  breaking('mails_digest_on', 'mails', { digestOn: NO_DATE }, { digestOn: LAST_DAY }),
  breaking('mails_digest', 'mails', { digestOn: null }, { kind: 'immediate', digestOn: null }),
  breaking('mails_attempts', 'mails', { attempts: -1 }, { attempts: 0 }),
  breaking('mails_lease', 'mails', { leasedBy: null }, { leasedBy: null, leasedUntil: null }),
  breaking('notices_kind', 'notices', { kind: NONSENSE }, { kind: 'mentioned' }),
  breaking('notices_subject', 'notices', { subjectKind: NONSENSE }, { subjectKind: 'practice' }),
  breaking('notices_delivery', 'notices', { delivery: NONSENSE }, { delivery: 'off' }),
  breaking('notice_settings_kind', 'noticeSettings', { kind: NONSENSE }, { kind: 'mentioned' }),
  breaking('notice_settings_delivery', 'noticeSettings', { delivery: NONSENSE }, { delivery: 'immediate' }),
  breaking('mail_settings_cap', 'mailSettings', { weeklyCap: -1 }, { weeklyCap: 0 }),
  breaking('mail_settings_language', 'mailSettings', { language: NONSENSE }, { language: 'en' }),
  breaking('comments_subject', 'comments', { subjectKind: NONSENSE }, { subjectKind: 'chainCase' }),
  breaking('comments_audience', 'comments', { audience: NONSENSE }, { audience: 'everyone' }),
  breaking(
    'comments_removed',
    'comments',
    { removedAt: '2025-01-02' },
    { removedAt: '2025-01-02', text: '' },
  ),
  breaking('attachments_subject', 'attachments', { subjectKind: NONSENSE }, { subjectKind: 'practice' }),
  breaking('attachments_audience', 'attachments', { audience: NONSENSE }, { audience: 'organisation' }),
  breaking('attachments_bytes', 'attachments', { bytes: 0 }, { bytes: 1 }),
  breaking(
    'attachments_removed',
    'attachments',
    { content: null },
    { content: null, removedAt: '2025-01-02T08:00:00.000Z' },
  ),
];
