/** Values that a field of this name plausibly has, the likely ones first; what its schema refuses is passed over. */

const DATES = [
  '2026-11-19',
  '2026-11-01',
  '2026-12-01',
  '2027-01-01',
  '2027-04-01',
  '2027-06-30',
  '2027-12-31',
  '2025-02-28',
];
const QUARTERS = ['2026Q4', '2027Q1', '2027Q2', '2026Q3', '2028Q1'];
/** Of the north, the south and elsewhere. */
const REGIONS = ['ZK09', 'ZK31', 'RA01', 'RA02', 'PV20', 'PV31'];
const MUNICIPALITIES = ['GM0014', 'GM0935', 'GM0363'];
const PLAIN = [
  'Proef',
  'praktijk',
  'zuid',
  'geheim',
  'Verzekeraar Zuid',
  'Bellen met de praktijk',
  'ketenzorg',
  'MW-2026',
];
const HOSTILE = [
  "' or 1=1 --",
  '%',
  '_',
  '\\%',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://voorbeeld.example")',
  '../../geheim',
  '\u202Egnaleg',
  'Ünï𝕔ødé',
  '{"$ne":null}',
  'x'.repeat(300),
];
const CSV = [
  'agb_code;naam;gemeente;praktijkvorm;eigenaar;ingeschreven_patienten;plaatsen_beschikbaar;peildatum;bron',
  '01995031;Praktijk proef;Groningen;solo;;1900;4;30-06-2026;bestand',
].join('\n');
const OTHERS = [
  '9711 AA',
  '01995033',
  '2026-11',
  'iemand@proef.example',
  'f'.repeat(64),
  'f'.repeat(43),
  Buffer.from(CSV).toString('base64'),
  'sort=name',
  'GPS_PER_10K',
  'INHABITANTS',
  'now',
  'wacht.csv',
  'S',
  '',
];

/** The country outside the south: what moves borders may not give the north a right to the south. */
const NOT_THE_SOUTH = /ZK31|RA02|PV31|GM0935/;

const HINTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/region|area/i, REGIONS],
  [/municipalit|^join$|^leave$/i, MUNICIPALITIES],
  [/quarter/i, QUARTERS],
  [/postcode/i, ['9711 AA']],
  // A code is one practice's in the whole country, which its public register tells: not one that only one twin has.
  [/agb/i, ['01995033', '01995034', '01985001']],
  [/(?:On|Date|From|To|until)$|^on$|^from$|^to$|^asOf$|^until$/, DATES],
  [/^code$|^codes$/, [...REGIONS, 'GPS_PER_10K', 'PRESSURE_SCORE']],
  [/month/i, ['2026-11', '2026-12', '2027-01']],
  [
    /search|title|name|reason|text|words|message|note|answer|label|why|outcome|lesson|evidence|source/i,
    [...HOSTILE, ...PLAIN],
  ],
];
const ALL = [...DATES, ...QUARTERS, ...REGIONS, ...MUNICIPALITIES, ...PLAIN, ...HOSTILE, ...OTHERS];

/** @param isOfTheNorth leaves out what lies in the south */
export function textsFor(field: string, isOfTheNorth: boolean): readonly (readonly string[])[] {
  const hinted = HINTS.filter(([pattern]) => pattern.test(field)).map(([, values]) => values);
  const groups = [...hinted, ALL];
  return isOfTheNorth ? groups.map((values) => values.filter((value) => !NOT_THE_SOUTH.test(value))) : groups;
}

/** Numbers that fields have: small counts and versions, years, amounts in cents, limits. */
export const NUMBERS = [
  1, 2, 3, 0, 4, 5, 7, 10, 12, 28, 50, 100, 300, 2026, 2027, 2028, 12_345, 1_200_000, 100_000_000, 0.5, 1.5,
  -1,
];

/** The tables in which a field finds the id it names; a field that is not here finds it anywhere. */
export const TABLES_OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  arrangementId: ['arrangements'],
  caseId: ['cases'],
  planId: ['continuityPlans'],
  practiceId: ['practices'],
  practiceIds: ['practices'],
  chainId: ['chainCases'],
  requestId: ['followRequests'],
  versionId: ['arrangementVersions', 'planVersions'],
  lineId: ['arrangementLines'],
  measureId: ['planMeasures'],
  assessmentId: ['planAssessments'],
  partnerId: ['planPartners'],
  insurerIds: ['organisations'],
  organisationId: ['organisations'],
  organisationIds: ['organisations'],
  ownerId: ['persons'],
  personId: ['persons'],
  writtenBy: ['persons'],
  mentions: ['persons'],
};

/** Where the field `id` of a procedure finds it: by the words of its path. */
export const TABLES_OF_PATH: readonly (readonly [RegExp, readonly string[]])[] = [
  [/hain/, ['chainCases']],
  [/^practices\./, ['practices']],
  [/^imports\./, ['imports']],
  [/omment/, ['comments']],
  [/ttachment/, ['attachments']],
  [/View$/, ['savedViews']],
  [/Goal$/, ['planGoals']],
  [/Measure$/, ['planMeasures']],
  [/Obligation$/, ['planObligations']],
  [/Initiative$/, ['planInitiatives']],
  [/Grid$/, ['arrangementLines']],
  [/otice/, ['notices']],
];

/** The tables of the records that can be a subject. */
export const TABLE_OF_SUBJECT: Readonly<Record<string, string>> = {
  case: 'cases',
  chainCase: 'chainCases',
  practice: 'practices',
  plan: 'continuityPlans',
  arrangement: 'arrangements',
  followRequest: 'followRequests',
  import: 'imports',
};
