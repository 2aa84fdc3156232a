import { everybody, platformOnly, type Row } from './access-cells.ts';

/** Who may call which procedure of notices and jobs, typed by hand. */
export const NOTICE_ROWS: Record<string, Row> = {
  'work.notices': { call: (as) => as.work.notices({}), inside: everybody },
  'work.readNotices': { call: (as) => as.work.readNotices({ ids: 'all' }), inside: everybody },
  'work.noticeSettings': { call: (as) => as.work.noticeSettings(), inside: everybody },
  'work.setNoticeSettings': {
    call: (as) => as.work.setNoticeSettings({ deliveries: {}, weeklyCap: 5, language: 'nl' }),
    inside: everybody,
  },
  'work.jobs': { call: (as) => as.work.jobs(), inside: platformOnly },
  'work.runJob': { call: (as) => as.work.runJob({ name: 'terms' }), inside: platformOnly },
};
