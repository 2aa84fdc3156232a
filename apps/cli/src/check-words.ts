import type { Severity } from '@regiovast/domain/work/finding-kinds';
import type { QualityRuleId } from '@regiovast/domain/work/quality-catalogue';

/** How serious a finding is, as a heading. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Tegenspraak',
  warning: 'Twijfel',
  info: 'Ter informatie',
};

/** What each data-quality rule finds, in a few words. */
export const RULE_WORDS: Readonly<Record<QualityRuleId, string>> = {
  PRACTICE_WITHOUT_STATEMENT: 'nog niets opgegeven',
  FACTS_STALE: 'opgave ouder dan een jaar',
  ENROLLED_UNKNOWN: 'ingeschreven patiënten onbekend',
  GP_FTE_UNKNOWN: 'fte huisarts onbekend',
  PATIENT_STOP_UNKNOWN: 'patiëntenstop onbekend',
  PATIENTS_PER_FTE_HIGH: 'veel patiënten per fte',
  PATIENTS_PER_FTE_LOW: 'weinig patiënten per fte',
  ENROLLED_JUMPED: 'aantal patiënten sprong',
  ENROLLED_ZERO: 'open zonder patiënten',
  OWNERS_60_PLUS_ABOVE_OWNERS: 'meer 60-plussers dan praktijkhouders',
  SOLO_WITH_MORE_OWNERS: 'solopraktijk met meer praktijkhouders',
  DUO_WITHOUT_TWO_OWNERS: 'duopraktijk zonder twee praktijkhouders',
  CHAIN_WITHOUT_OWNER: 'keten zonder eigenaar',
  FULL_STOP_WITH_PLACES: 'volledige stop met plaatsen',
  SOURCES_CONTRADICT: 'bronnen spreken elkaar tegen',
  LEASE_ENDED: 'huur is afgelopen',
  LEASE_ENDS_WITHOUT_CASE: 'huur loopt af, geen casus',
  COORDINATES_MISSING: 'plaats op de kaart onbekend',
  COORDINATES_FAR: 'ver buiten de eigen gemeente',
  PRACTICE_TWICE: 'mogelijk dubbel',
  CLOSED_WITH_OPEN_CASE: 'gesloten met open casus',
  PLAN_MISSING: 'geen noodplan',
  PLAN_INCOMPLETE: 'noodplan niet af',
  PLAN_NOT_REHEARSED: 'noodplan lang niet geoefend',
  SIGNAL_LATE: 'signaal niet op tijd beoordeeld',
  THREATENED_WITHOUT_END: 'bedreigd zonder verwachte einddatum',
  END_DATE_PASSED: 'verwachte einddatum voorbij',
  BRIDGING_WITHOUT_PLACES: 'overbrugging zonder plaatsing',
  CASE_WITHOUT_ACTION: 'casus zonder open actie',
  ACTION_LONG_OVERDUE: 'actie ruim over tijd',
  PLACED_DIFFERS_FROM_ENROLLED: 'geplaatst is niet ingeschreven',
  REGION_WITHOUT_PREFERENT: 'regio zonder preferente verzekeraar',
  PREFERENT_UNVERIFIED: 'preferente verzekeraar niet bevestigd',
  MUNICIPALITY_WITHOUT_REGION: 'gemeente in geen regio',
  FIGURES_EXPIRED: 'cijfer verlopen',
  IMPORT_WAITS: 'bestand niet vastgelegd',
};
