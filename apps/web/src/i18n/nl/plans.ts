import { planStatuses } from './plan-statuses.ts';

/** Continuity plans: what every tab of a plan says. */
export const plans = {
  title: 'Plannen',
  statuses: planStatuses,
  partnerKinds: {
    RHO: 'RHO',
    GP_COLLECTIVE: 'huisartsencollectief',
    LHV_DEPARTMENT: 'LHV-afdeling',
    OUT_OF_HOURS: 'huisartsenspoedpost',
    MUNICIPALITY: 'gemeente',
    PATIENTS: 'patiëntvertegenwoordiging',
    OTHER: 'andere partner',
  },
  fundingBases: {
    S1: 'segment 1',
    S2: 'segment 2',
    S3: 'segment 3',
    O_AND_I: 'O&I (MDZ)',
    INSURER_MODULE: 'module van de verzekeraar',
    MUNICIPAL: 'gemeente',
    OTHER: 'anders',
  },
  progressStates: {
    ON_TRACK: 'op schema',
    AT_RISK: 'risico',
    LATE: 'te laat',
    REACHED: 'bereikt',
    NOT_REACHED: 'niet bereikt',
  },
  verdicts: {
    MET: 'voldoet',
    PARTLY: 'voldoet deels',
    NOT_MET: 'voldoet niet',
    NOT_APPLICABLE: 'niet van toepassing',
  },
  outcomes: { POSITIVE: 'positief', NEGATIVE: 'negatief', REVISION_ASKED: 'terug voor wijziging' },
  initiativeKinds: { TAKEOVER: 'overname', START: 'start', CHAIN: 'keten' },
  subjects: { measure: 'maatregel', obligation: 'resultaatverplichting' },
} as const;
