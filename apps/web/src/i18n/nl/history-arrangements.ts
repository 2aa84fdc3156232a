import type { ARRANGEMENT_ACTIONS } from '@regiovast/domain/audit/arrangement-actions';

/** W-5 · what happened to a tailored arrangement; an action without a word does not compile. */
export const arrangementActions = {
  'arrangements.started': 'Maatwerk begonnen',
  'arrangements.frameSet': 'Afspraak gewijzigd',
  'arrangements.gridSaved': 'Bedragen vastgelegd',
  'arrangements.priorityTestSet': 'Voorrangstoets ingevuld',
  'arrangements.submitted': 'Ingediend ter goedkeuring',
  'arrangements.approved': 'Goedgekeurd door een manager',
  'arrangements.returned': 'Teruggestuurd voor wijziging',
  'arrangements.rejected': 'Afgewezen',
  'arrangements.offered': 'Goedgekeurd en aangeboden aan de RHO',
  'arrangements.agreed': 'Akkoord van de RHO',
  'arrangements.declined': 'Niet akkoord door de RHO',
  'arrangements.contracted': 'Gecontracteerd',
  'arrangements.began': 'Ingegaan',
  'arrangements.realisedSaved': 'Gerealiseerde bedragen vastgelegd',
  'arrangements.paymentRecorded': 'Betaling vastgelegd',
  'arrangements.resultRecorded': 'Resultaat vastgelegd',
  'arrangements.endedEarly': 'Voortijdig beëindigd',
  'arrangements.ended': 'Beëindigd',
  'arrangements.evaluated': 'Geëvalueerd',
  'arrangements.withdrawn': 'Ingetrokken',
  'arrangements.downloaded': 'Overeenkomst gedownload',
  'arrangements.followAsked': 'Andere verzekeraar gevraagd te volgen',
  'arrangements.bundleTaken': 'Ondertekende bundel gedownload',
} as const satisfies Readonly<Record<keyof typeof ARRANGEMENT_ACTIONS, string>>;
