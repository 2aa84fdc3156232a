import type { DiscontinuityCause, SIGNAL_REPORTERS } from '@regiovast/domain/cases/causes';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import type { Role } from '@regiovast/domain/people/organisation';
import type { OwnershipForm, PatientStop } from '@regiovast/domain/practices/practice-facts';
import type { RegionType } from '@regiovast/domain/regions/region-types';

/** The field's own words for every code (glossary, taxonomy); a code without a word does not compile. */
export const terms = {
  phase: {
    SIGNAL: 'Signaal',
    WATCH: 'Verhoogd risico',
    THREATENED: 'Dreigende discontinuïteit',
    ACUTE: 'Acute discontinuïteit',
    BRIDGING: 'Overbrugging',
    RESOLVED: 'Duurzaam opgelost',
    CLOSED_NO_RISK: 'Afgesloten, geen risico',
  },
  phaseShort: {
    SIGNAL: 'Signaal',
    WATCH: 'Verhoogd',
    THREATENED: 'Dreigend',
    ACUTE: 'Acuut',
    BRIDGING: 'Overbrugging',
    RESOLVED: 'Opgelost',
    CLOSED_NO_RISK: 'Geen risico',
  },
  cause: {
    RETIREMENT_NO_SUCCESSOR: 'Pensionering zonder opvolger',
    OWNER_LEAVES_OTHER: 'Praktijkhouder stopt om andere reden',
    OWNER_UNAVAILABLE: 'Praktijkhouder (tijdelijk) niet inzetbaar',
    STAFF_EXODUS: 'Vertrek van het team',
    STAFF_SHORTAGE: 'Personeelstekort',
    LOCUM_UNAVAILABLE: 'Geen waarnemer te vinden',
    WORKLOAD: 'Zorgdruk te hoog',
    BANKRUPTCY: 'Faillissement of surseance',
    CHAIN_FAILURE: 'Uitval van keten of investeerder',
    CONTRACT_TERMINATED: 'Overeenkomst opgeschort of beëindigd',
    SUPERVISORY_MEASURE: 'Maatregel van IGJ of NZa',
    HOUSING_LOSS: 'Verlies van huisvesting',
    HOUSING_INADEQUATE: 'Pand te klein, ongeschikt of te duur',
    PARTNERSHIP_CONFLICT: 'Conflict in maatschap of samenwerking',
    ICT_OR_SUPPLIER_FAILURE: 'Uitval van ICT of leverancier',
    POPULATION_GROWTH: 'Groei zonder capaciteit',
    OTHER: 'Anders',
  },
  reporter: { practice: 'Praktijk', localGpGroup: 'Hagro', other: 'Iemand anders' },
  role: {
    procurementOfficer: 'Inkoper',
    procurementManager: 'Manager inkoop',
    insurerViewer: 'Meelezer verzekeraar',
    rhoCoordinator: 'Coördinator',
    rhoManager: 'Manager RHO',
    rhoViewer: 'Meelezer RHO',
    ministryAnalyst: 'Analist',
    platformAdmin: 'Beheerder',
  },
  patientStop: { none: 'Geen', partial: 'Gedeeltelijk', full: 'Volledig', unknown: 'Onbekend' },
  ownershipForm: {
    solo: 'Solopraktijk',
    duo: 'Duopraktijk',
    group: 'Groepspraktijk',
    chain: 'Keten',
    rhoRun: 'Praktijk van de RHO',
    other: 'Anders',
  },
  regionType: {
    careOffice: 'Zorgkantoorregio',
    azwa: 'AZWA-regio',
    rhoArea: 'RHO-werkgebied',
    province: 'Provincie',
    custom: 'Eigen indeling',
  },
  sharing: { notShared: 'Niet gedeeld', shared: 'Gedeeld', acknowledged: 'Ontvangst bevestigd' },
  indicator: {
    PRACTICES_AT_RISK: 'Praktijken met risico',
    PATIENTS_AT_RISK: 'Geraakte patiënten',
    PATIENT_STOP_SHARE_FULL: 'Volledige patiëntenstop',
    PATIENT_STOP_SHARE_PARTIAL: 'Gedeeltelijke patiëntenstop',
    GPS_PER_10K: 'Fte huisarts per 10.000 inwoners',
    CASES_RESOLVED: 'Opgeloste casussen',
    PRESSURE_SCORE: 'Drukscore',
    HOUSING_CASES_OPEN: 'Huisvestingscasussen open',
    HOUSING_CASES_CLOSED: 'Huisvestingscasussen gesloten',
    APPLY_OR_EXPLAIN_RATE: 'Handreiking huisvesting toegepast',
    APPLY_OR_EXPLAIN_DEVIATED_SHARE: 'Van de handreiking afgeweken, met uitleg',
    APPLY_OR_EXPLAIN_UNEXPLAINED: 'Afwijkingen zonder geldige uitleg',
  },
} as const satisfies {
  phase: Record<RiskPhase, string>;
  phaseShort: Record<RiskPhase, string>;
  cause: Record<DiscontinuityCause, string>;
  reporter: Record<(typeof SIGNAL_REPORTERS)[number], string>;
  role: Record<Role, string>;
  patientStop: Record<PatientStop, string>;
  ownershipForm: Record<OwnershipForm, string>;
  regionType: Record<RegionType, string>;
  sharing: Record<'notShared' | 'shared' | 'acknowledged', string>;
  indicator: Record<string, string>;
};
