import type { Texts } from '../texts.ts';

export const findings: Texts['findings'] = {
  title: 'Data quality',
  explain:
    'Rules run over all data every night and after every change. Whoever mends a record sees the finding go at once.',
  total_one: '{{shown}} finding',
  total_other: '{{shown}} findings',
  caption: 'Findings about data, most serious first',
  filters: 'Filter findings',
  bySeverity: 'Severity',
  allSeverities: 'All',
  severity: { error: 'Contradiction', warning: 'Doubt', info: 'For information' },
  byOwner: 'Who mends it',
  everyOwner: 'Everybody who can mend',
  owner: { rho: 'RHO of the area', person: 'Owner of case or file', platform: 'Administrator' },
  nobody: 'nobody keeps this area',
  byRule: 'Rule',
  everyRule: 'All rules',
  byKind: 'About',
  everyKind: 'All data',
  kinds: {
    practice: 'Practices',
    case: 'Cases',
    region: 'Regions and municipalities',
    indicator: 'Figures',
    import: 'Files',
  },
  byRegion: 'Region',
  everyRegion: 'All regions',
  mine: 'Only mine',
  counted: '{{name}} ({{shown}})',
  clear: 'Clear filters',
  finding: 'Finding',
  record: 'Record',
  where: 'Where',
  whoMends: 'Who mends it',
  foundOn: 'Found',
  nationwide: 'nationwide',
  none: 'No findings. All data you can see satisfies the rules.',
  noneFiltered: 'No findings with this choice. Clear the filters to see all.',
  basis:
    'Source: the rules of Regiovast over the data in the register, as of {{date}}. The limits are defaults of the product, not prescribed.',
  facts: {
    enrolledPatients: 'enrolled patients',
    gpFte: 'GP fte',
    owners: 'owners',
    owners60Plus: 'owners of 60 and older',
    patientStop: 'patient stop',
    placesAvailable: 'places available',
    leaseEndOn: 'end of lease',
  },
  rules: {
    PRACTICE_WITHOUT_STATEMENT: {
      title: 'Nothing stated yet',
      message: 'Nothing has ever been stated about this practice.',
    },
    FACTS_STALE: {
      title: 'Statement older than a year',
      message: 'The newest statement has reference date {{referenceDate}}. Ask the practice again.',
    },
    ENROLLED_UNKNOWN: {
      title: 'Enrolled patients unknown',
      message: 'The number of enrolled patients was never stated.',
    },
    GP_FTE_UNKNOWN: { title: 'GP fte unknown', message: 'The GP fte was never stated.' },
    PATIENT_STOP_UNKNOWN: {
      title: 'Patient stop unknown',
      message: 'Nobody stated whether this practice takes patients.',
    },
    PATIENTS_PER_FTE_HIGH: {
      title: 'Many patients per fte',
      message: '{{perFte}} patients per GP fte is unusually many. Are the patients and the fte right?',
    },
    PATIENTS_PER_FTE_LOW: {
      title: 'Few patients per fte',
      message: '{{perFte}} patients per GP fte is unusually few. Are the patients and the fte right?',
    },
    ENROLLED_JUMPED: {
      title: 'Number of patients jumped',
      message: 'From {{before}} to {{now}} enrolled patients in one statement. Is that right?',
    },
    ENROLLED_ZERO: {
      title: 'Open without patients',
      message: 'The practice is open and 0 was stated. Is it closed, or is the number unknown?',
    },
    OWNERS_60_PLUS_ABOVE_OWNERS: {
      title: 'More owners of 60+ than owners',
      message: '{{owners60Plus}} owners of 60 and older, of {{owners}} in all.',
    },
    SOLO_WITH_MORE_OWNERS: {
      title: 'Solo practice with more owners',
      message: 'A solo practice with {{owners}} owners. Correct the form or the number.',
    },
    DUO_WITHOUT_TWO_OWNERS: {
      title: 'Duo practice without two owners',
      message: 'Owners of this duo practice: {{owners}}. Correct the form or the number.',
    },
    CHAIN_WITHOUT_OWNER: {
      title: 'Chain without owner',
      message: 'The practice belongs to a chain, but its owner is missing. So the chain view leaves it out.',
    },
    FULL_STOP_WITH_PLACES: {
      title: 'Full stop with places',
      message: 'A full patient stop and yet places available: {{places}}.',
    },
    SOURCES_CONTRADICT: {
      title: 'Sources contradict',
      message: 'Two sources differ for {{referenceDate}} about: {{facts}}.',
    },
    LEASE_ENDED: {
      title: 'Lease has ended',
      message: 'The lease ended on {{leaseEndOn}}. Record the new end date.',
    },
    LEASE_ENDS_WITHOUT_CASE: {
      title: 'Lease ends, no case',
      message: 'The lease ends on {{leaseEndOn}} and there is no case. Is there another place?',
    },
    COORDINATES_MISSING: {
      title: 'Place on the map unknown',
      message: 'The coordinates are missing. Distances now start from the middle of the municipality.',
    },
    COORDINATES_FAR: {
      title: 'Far outside its municipality',
      message: 'The coordinates lie {{kilometres}} km from the middle of its municipality.',
    },
    PRACTICE_TWICE: {
      title: 'Possible double',
      message: 'Name, place and postcode equal those of AGB code {{agbCode}}.',
    },
    CLOSED_WITH_OPEN_CASE: {
      title: 'Closed with an open case',
      message: 'The practice closed on {{closedOn}}, the case is still open. Bring it to its end.',
    },
    PLAN_MISSING: {
      title: 'Emergency plan missing',
      message:
        'No emergency plan was prepared for this location, while the practice may stop or there is a signal in its chain.',
    },
    PLAN_INCOMPLETE: {
      title: 'Emergency plan not complete',
      message:
        '{{filled}} of {{required}} required items of the emergency plan are filled in, while the practice may stop.',
    },
    PLAN_NOT_REHEARSED: {
      title: 'Emergency plan not rehearsed',
      message: 'The emergency plan was not rehearsed for over a year: prepared or rehearsed on {{lastOn}}.',
    },
    SIGNAL_LATE: {
      title: 'Signal not judged in time',
      message: 'This signal was to be judged before {{assessBy}}.',
    },
    THREATENED_WITHOUT_END: {
      title: 'Threatened without expected end',
      message: 'The case is threatened, but it does not say when the practice stops.',
    },
    END_DATE_PASSED: {
      title: 'Expected end has passed',
      message:
        'The expected end date {{expectedEndOn}} has passed. Did the practice stop, or is there a new date?',
    },
    BRIDGING_WITHOUT_PLACES: {
      title: 'Bridging without placement',
      message: 'The case is being bridged, but it does not say where patients can go now.',
    },
    CASE_WITHOUT_ACTION: {
      title: 'Case without open action',
      message: 'No action is open. Record what happens next and who does it.',
    },
    ACTION_LONG_OVERDUE: { title: 'Action long overdue', message: 'An action was due on {{dueOn}}.' },
    PLACED_DIFFERS_FROM_ENROLLED: {
      title: 'Placed is not enrolled',
      message: '{{placed}} patients placed, {{enrolled}} enrolled. Where are the others?',
    },
    REGION_WITHOUT_PREFERENT: {
      title: 'Region without preferent insurer',
      message: 'Nobody is preferent here today: cases can be shared with no insurer.',
    },
    PREFERENT_UNVERIFIED: {
      title: 'Preferent insurer not verified',
      message: 'Who is preferent here was not yet checked against a source.',
    },
    MUNICIPALITY_WITHOUT_REGION: {
      title: 'Municipality in no region',
      message: 'This municipality lies in no care-office region today: its practices count nowhere.',
    },
    FIGURES_EXPIRED: {
      title: 'Figure expired',
      message:
        'The newest figure has reference date {{referenceDate}} and no longer holds. Import a newer one.',
    },
    IMPORT_WAITS: {
      title: 'File not committed',
      message: 'Made ready on {{uploadedOn}} and not committed yet.',
    },
  },
};
