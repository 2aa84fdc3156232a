import type { Texts } from '../texts.ts';
import { planStatuses } from './plan-statuses.ts';

/** Continuity plans: what every tab of a plan says. */
export const plans: Texts['plans'] = {
  title: 'Plans',
  statuses: planStatuses,
  partnerKinds: {
    RHO: 'RHO',
    GP_COLLECTIVE: 'GP collective',
    LHV_DEPARTMENT: 'LHV department',
    OUT_OF_HOURS: 'out-of-hours post',
    MUNICIPALITY: 'municipality',
    PATIENTS: 'patient representation',
    OTHER: 'other partner',
  },
  fundingBases: {
    S1: 'segment 1',
    S2: 'segment 2',
    S3: 'segment 3',
    O_AND_I: 'O&I (MDZ)',
    INSURER_MODULE: 'insurer’s module',
    MUNICIPAL: 'municipality',
    OTHER: 'other',
  },
  progressStates: {
    ON_TRACK: 'on track',
    AT_RISK: 'at risk',
    LATE: 'late',
    REACHED: 'reached',
    NOT_REACHED: 'not reached',
  },
  verdicts: {
    MET: 'met',
    PARTLY: 'partly met',
    NOT_MET: 'not met',
    NOT_APPLICABLE: 'not applicable',
  },
  outcomes: { POSITIVE: 'positive', NEGATIVE: 'negative', REVISION_ASKED: 'returned for revision' },
  initiativeKinds: { TAKEOVER: 'takeover', START: 'start', CHAIN: 'chain' },
  subjects: { measure: 'measure', obligation: 'result obligation' },
};
