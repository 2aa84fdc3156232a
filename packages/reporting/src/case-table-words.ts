import type { CaseFilterName } from '@regiovast/domain/cases/case-address';
import type { SharingState } from '@regiovast/domain/cases/case-filters';
import type { CaseField } from '@regiovast/domain/cases/case-table';
import type { TermKind, TermStanding } from '@regiovast/domain/cases/case-terms';
import type { DiscontinuityCause } from '@regiovast/domain/cases/causes';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import type { CaseLead } from '@regiovast/domain/cases/record-fields';
import type { FileLanguage } from './region-table-words.ts';

export type CaseCodeWords = {
  readonly phase: Readonly<Record<RiskPhase, string>>;
  readonly primaryCause: Readonly<Record<DiscontinuityCause, string>>;
  readonly sharing: Readonly<Record<SharingState, string>>;
  readonly lead: Readonly<Record<CaseLead, string>>;
  readonly termKind: Readonly<Record<TermKind, string>>;
  readonly termStanding: Readonly<Record<TermStanding, string>>;
};
type Words = {
  readonly title: string;
  readonly unknown: string;
  readonly none: string;
  readonly sheets: { readonly table: string; readonly notes: string };
  readonly fields: Readonly<Record<CaseField, string>>;
  readonly codes: CaseCodeWords;
  readonly filters: Readonly<Record<CaseFilterName, string>>;
  readonly notes: {
    readonly text: string;
    readonly demo: string;
    readonly referenceDate: string;
    readonly source: string;
    readonly sourceText: string;
    readonly cases: string;
    readonly filtered: string;
    readonly notFiltered: string;
    readonly enrolled: string;
    readonly affected: string;
    readonly terms: string;
    readonly expectedEnd: string;
  };
};

const nl: Words = {
  title: 'Casussen',
  unknown: 'onbekend',
  none: 'geen',
  sheets: { table: 'Casussen', notes: 'Toelichting' },
  fields: {
    number: 'Nummer',
    practice: 'Praktijk',
    municipality: 'Gemeente',
    region: 'Regio',
    phase: 'Fase',
    phaseSince: 'In deze fase sinds',
    termKind: 'Termijn',
    termOn: 'Termijn uiterlijk',
    termStanding: 'Stand van de termijn',
    nextActionTitle: 'Eerste actie',
    nextDueOn: 'Eerste actie uiterlijk',
    overdue: 'Acties te laat',
    cause: 'Hoofdoorzaak',
    enrolledPatients: 'Ingeschreven patiënten',
    affectedPatients: 'Geraakte patiënten',
    expectedEndOn: 'Verwacht einde',
    sharing: 'Gedeeld',
    lead: 'Regie',
    owner: 'Eigenaar',
    chain: 'Keten',
    accepted: 'Risico geaccepteerd tot en met',
    openedOn: 'Geopend',
  },
  codes: {
    phase: {
      SIGNAL: 'signaal',
      WATCH: 'verhoogd risico',
      THREATENED: 'dreigende discontinuïteit',
      ACUTE: 'acute discontinuïteit',
      BRIDGING: 'overbrugging',
      RESOLVED: 'duurzaam opgelost',
      CLOSED_NO_RISK: 'afgesloten, geen risico',
    },
    primaryCause: {
      RETIREMENT_NO_SUCCESSOR: 'pensionering zonder opvolger',
      OWNER_LEAVES_OTHER: 'praktijkhouder stopt om andere reden',
      OWNER_UNAVAILABLE: 'praktijkhouder (tijdelijk) niet inzetbaar',
      STAFF_EXODUS: 'vertrek van het team',
      STAFF_SHORTAGE: 'personeelstekort',
      LOCUM_UNAVAILABLE: 'geen waarnemer te vinden',
      WORKLOAD: 'zorgdruk te hoog',
      BANKRUPTCY: 'faillissement of surseance',
      CHAIN_FAILURE: 'uitval van keten of investeerder',
      CONTRACT_TERMINATED: 'overeenkomst opgeschort of beëindigd',
      SUPERVISORY_MEASURE: 'maatregel van IGJ of NZa',
      HOUSING_LOSS: 'verlies van huisvesting',
      HOUSING_INADEQUATE: 'pand te klein, ongeschikt of te duur',
      PARTNERSHIP_CONFLICT: 'conflict in maatschap of samenwerking',
      ICT_OR_SUPPLIER_FAILURE: 'uitval van ICT of leverancier',
      POPULATION_GROWTH: 'groei zonder capaciteit',
      OTHER: 'anders',
    },
    sharing: { notShared: 'niet gedeeld', shared: 'gedeeld', acknowledged: 'ontvangst bevestigd' },
    lead: { rho: 'RHO', insurer: 'verzekeraar' },
    termKind: {
      JUDGE_SIGNAL: 'signaal beoordelen',
      REVIEW_WATCH: 'risico herbeoordelen',
      SECURE_SOLUTION: 'oplossing veiligstellen',
      END_DATE: 'einde van de zorg',
      DAILY_ACUTE: 'dagelijks bespreken',
      REVIEW_BRIDGING: 'overbrugging herbeoordelen',
      ACKNOWLEDGE: 'ontvangst bevestigen',
    },
    termStanding: { late: 'te laat', due: 'bijna verlopen', running: 'loopt', onHold: 'staat stil' },
  },
  filters: {
    zoek: 'zoekwoord',
    fase: 'fase',
    regio: 'regio',
    gemeente: 'gemeente',
    oorzaak: 'oorzaak',
    gedeeld: 'gedeeld',
    regie: 'regie',
    mijn: 'eigen casussen',
    keten: 'keten',
    termijn: 'termijn',
    acceptatie: 'acceptatie',
    afgesloten: 'ook afgesloten',
    telaat: 'actie te laat',
    geopendvan: 'geopend vanaf',
    geopendtot: 'geopend tot en met',
    eindevan: 'einde vanaf',
    eindetot: 'einde tot en met',
  },
  notes: {
    text: 'Toelichting',
    demo: 'DEMONSTRATIE: verzonnen praktijken en personen, niet gebruiken voor beleid of besluiten.',
    referenceDate: 'Peildatum',
    source: 'Bron',
    sourceText: 'Casussen in Regiovast, voor zover u die mag zien',
    cases: 'Aantal casussen',
    filtered: 'Gefilterd op',
    notFiltered: 'niets: alle lopende casussen',
    enrolled: 'Laatste opgave van de praktijk in het register.',
    affected: 'Zoals in de casus vastgelegd; anders alle ingeschreven patiënten.',
    terms: 'Volgens de termijnen die op de peildatum gelden (beheer, termijnen).',
    expectedEnd: 'Verwachting van wie de casus volgt; onbekend als die er nog niet is.',
  },
};

const en: Words = {
  title: 'Cases',
  unknown: 'unknown',
  none: 'none',
  sheets: { table: 'Cases', notes: 'Notes' },
  fields: {
    number: 'Number',
    practice: 'Practice',
    municipality: 'Municipality',
    region: 'Region',
    phase: 'Phase',
    phaseSince: 'In this phase since',
    termKind: 'Term',
    termOn: 'Term ends',
    termStanding: 'Standing of the term',
    nextActionTitle: 'Next action',
    nextDueOn: 'Next action due',
    overdue: 'Overdue actions',
    cause: 'Primary cause',
    enrolledPatients: 'Enrolled patients',
    affectedPatients: 'Patients affected',
    expectedEndOn: 'Expected end',
    sharing: 'Shared',
    lead: 'Lead',
    owner: 'Owner',
    chain: 'Chain',
    accepted: 'Risk accepted until',
    openedOn: 'Opened',
  },
  codes: {
    phase: {
      SIGNAL: 'signal',
      WATCH: 'raised risk',
      THREATENED: 'threatened discontinuity',
      ACUTE: 'acute discontinuity',
      BRIDGING: 'bridging',
      RESOLVED: 'lastingly solved',
      CLOSED_NO_RISK: 'closed, no risk',
    },
    primaryCause: {
      RETIREMENT_NO_SUCCESSOR: 'retirement without successor',
      OWNER_LEAVES_OTHER: 'owner stops for another reason',
      OWNER_UNAVAILABLE: 'owner (temporarily) unavailable',
      STAFF_EXODUS: 'team leaves',
      STAFF_SHORTAGE: 'staff shortage',
      LOCUM_UNAVAILABLE: 'no locum to be found',
      WORKLOAD: 'workload too high',
      BANKRUPTCY: 'bankruptcy or suspension of payments',
      CHAIN_FAILURE: 'failure of chain or investor',
      CONTRACT_TERMINATED: 'contract suspended or ended',
      SUPERVISORY_MEASURE: 'measure of the inspectorate or NZa',
      HOUSING_LOSS: 'loss of premises',
      HOUSING_INADEQUATE: 'premises too small, unsuitable or too expensive',
      PARTNERSHIP_CONFLICT: 'conflict in partnership',
      ICT_OR_SUPPLIER_FAILURE: 'failure of ICT or supplier',
      POPULATION_GROWTH: 'growth without capacity',
      OTHER: 'other',
    },
    sharing: { notShared: 'not shared', shared: 'shared', acknowledged: 'receipt confirmed' },
    lead: { rho: 'RHO', insurer: 'insurer' },
    termKind: {
      JUDGE_SIGNAL: 'judge the signal',
      REVIEW_WATCH: 'review the risk',
      SECURE_SOLUTION: 'secure a solution',
      END_DATE: 'end of care',
      DAILY_ACUTE: 'discuss daily',
      REVIEW_BRIDGING: 'review the bridging',
      ACKNOWLEDGE: 'confirm receipt',
    },
    termStanding: { late: 'late', due: 'nearly due', running: 'running', onHold: 'on hold' },
  },
  filters: {
    zoek: 'search words',
    fase: 'phase',
    regio: 'region',
    gemeente: 'municipality',
    oorzaak: 'cause',
    gedeeld: 'shared',
    regie: 'lead',
    mijn: 'own cases',
    keten: 'chain',
    termijn: 'term',
    acceptatie: 'acceptance',
    afgesloten: 'closed ones too',
    telaat: 'overdue action',
    geopendvan: 'opened from',
    geopendtot: 'opened until',
    eindevan: 'end from',
    eindetot: 'end until',
  },
  notes: {
    text: 'Note',
    demo: 'DEMONSTRATION: invented practices and persons, not for policy or decisions.',
    referenceDate: 'Reference date',
    source: 'Source',
    sourceText: 'Cases in Regiovast, as far as you may see them',
    cases: 'Number of cases',
    filtered: 'Filtered by',
    notFiltered: 'nothing: all open cases',
    enrolled: 'Latest statement of the practice in the register.',
    affected: 'As recorded in the case; otherwise all enrolled patients.',
    terms: 'By the terms that hold on the reference date (administration, terms).',
    expectedEnd: 'What those who follow the case expect; unknown while there is no such date.',
  },
};

export const CASE_TABLE_WORDS: Readonly<Record<FileLanguage, Words>> = { nl, en };
