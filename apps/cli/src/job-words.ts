import type { JobName } from '@regiovast/domain/work/jobs';

/** What each job does, in a few words. */
export const JOB_WORDS: Readonly<Record<JobName, string>> = {
  terms: 'termijnen en aanvaarde risico’s',
  'guarded-text-retention': 'afgeschermde teksten wissen',
  'action-reminders': 'herinneringen aan acties',
  'plan-progress': 'voortgang van plannen',
  'arrangement-calendar': 'begin en einde van maatwerk',
  'arrangement-reminders': 'herinneringen aan maatwerk',
  'housing-guidance': 'nieuwe handreiking huisvesting melden',
  'housing-alarms': 'alarmen van huisvesting',
  'quality-checks': 'datakwaliteit',
  digests: 'dagoverzichten',
  mail: 'mail versturen',
};
