import type { FundingBasis } from '@regiovast/domain/plans/plan-codes';

/** Out of which money a measure or an arrangement is paid, in the words of the screens. */
export const FUNDING_WORDS: Readonly<Record<'nl' | 'en', Readonly<Record<FundingBasis, string>>>> = {
  nl: {
    S1: 'segment 1',
    S2: 'segment 2',
    S3: 'segment 3',
    O_AND_I: 'O&I (MDZ)',
    INSURER_MODULE: 'module van de verzekeraar',
    MUNICIPAL: 'gemeente',
    OTHER: 'anders',
  },
  en: {
    S1: 'segment 1',
    S2: 'segment 2',
    S3: 'segment 3',
    O_AND_I: 'O&I (MDZ)',
    INSURER_MODULE: 'insurer’s module',
    MUNICIPAL: 'municipality',
    OTHER: 'other',
  },
};
