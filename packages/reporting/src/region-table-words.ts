import type { RegionPlanStatus } from '@regiovast/domain/plans/plan-of-region';
import type { RegionField } from '@regiovast/domain/regions/region-table';
import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import type { RegionType } from '@regiovast/domain/regions/region-types';

export type FileLanguage = 'nl' | 'en';
type Band = NonNullable<OverviewRow['score']['band']>;

type Words = {
  readonly title: string;
  readonly nation: string;
  readonly code: string;
  readonly name: string;
  readonly basis: string;
  readonly bases: Readonly<Record<OverviewRow['basis'], string>>;
  readonly unknown: string;
  readonly suppressed: string;
  readonly notPublished: string;
  readonly notOfNation: string;
  readonly sheets: { readonly table: string; readonly notes: string };
  readonly fields: Readonly<Record<RegionField, string>>;
  /** What a field counts that has no dated definition of its own. */
  readonly counted: Readonly<Partial<Record<RegionField, string>>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly planStatuses: Readonly<Record<RegionPlanStatus, string>>;
  readonly types: Readonly<Record<RegionType, string>>;
  readonly notes: {
    readonly division: string;
    readonly referenceDate: string;
    readonly ownArea: (date: string) => string;
    readonly published: (quarter: string, date: string) => string;
    readonly neverPublished: string;
    readonly population: (source: string, date: string) => string;
    readonly weights: (version: number) => string;
    readonly suppressed: (minimum: number) => string;
    readonly demo: string;
    readonly text: string;
  };
};

const nl: Words = {
  title: 'Regio-overzicht',
  nation: 'Nederland',
  code: 'Regiocode',
  name: 'Regio',
  basis: 'Stand van de cijfers',
  bases: { live: 'eigen gebied', published: 'gesloten kwartaal', none: 'geen cijfers' },
  unknown: 'onbekend',
  suppressed: 'afgeschermd',
  notPublished: 'niet gepubliceerd',
  notOfNation: 'n.v.t.',
  sheets: { table: "Regio's", notes: 'Toelichting' },
  fields: {
    score: 'Drukscore (0-100)',
    scoreBand: 'Klasse van de drukscore',
    scoreConfidence: 'Zekerheid van de drukscore, %',
    scoreChange: 'Verandering van de drukscore, punten',
    practicesAtRisk: 'Praktijken met risico',
    'phase.SIGNAL': 'Casussen: signaal',
    'phase.WATCH': 'Casussen: verhoogd risico',
    'phase.THREATENED': 'Casussen: dreigende discontinuïteit',
    'phase.ACUTE': 'Casussen: acute discontinuïteit',
    'phase.BRIDGING': 'Casussen: overbrugging',
    patientsAtRisk: 'Geraakte patiënten',
    stopShareFull: 'Volledige patiëntenstop, %',
    stopSharePartial: 'Gedeeltelijke patiëntenstop, %',
    inhabitantsPerGpFte: 'Inwoners per fte huisarts',
    gpsPer10k: 'Fte huisarts per 10.000 inwoners',
    casesResolved: 'Opgeloste casussen',
    planStatus: 'Continuïteitsplan',
    arrangements: 'Eigen maatwerkafspraken',
    arrangementsEuro: 'Eigen maatwerk, euro',
    housingCases: 'Huisvestingscasussen open',
    overdueActions: 'Acties te laat',
    enrolledPatients: 'Ingeschreven patiënten',
    inhabitants: 'Inwoners',
    preferentInsurer: 'Preferente verzekeraar',
  },
  counted: {
    scoreConfidence: 'Deel van de weging dat op opgegeven feiten berust.',
    scoreChange:
      'Eigen gebied: sinds het laatste gesloten kwartaal. Elders: tussen de laatste twee gesloten kwartalen.',
    inhabitantsPerGpFte: '10.000 gedeeld door de fte huisarts per 10.000 inwoners.',
    overdueActions: 'Open acties van casussen waarvan de datum voorbij is.',
    enrolledPatients: 'Som over de praktijken die het opgeven.',
    arrangements: 'Maatwerk van uw eigen organisatie dat is goedgekeurd of onder contract staat, vandaag.',
    arrangementsEuro: 'Alle geplande bedragen van dat maatwerk samen, over de hele looptijd.',
    planStatus: 'Status van het continuïteitsplan voor de regio dat het verst is, voor zover u het ziet.',
  },
  planStatuses: {
    DRAFT: 'concept',
    SUBMITTED: 'ingediend',
    UNDER_ASSESSMENT: 'in beoordeling',
    REVISION_ASKED: 'teruggestuurd',
    POSITIVE: 'positief beoordeeld',
    NEGATIVE: 'negatief beoordeeld',
    CONTRACTED: 'gecontracteerd',
    IN_EXECUTION: 'in uitvoering',
    EVALUATED: 'geëvalueerd',
    SUPERSEDED: 'opgevolgd',
    NONE: 'geen plan bekend',
    UNKNOWN: 'onbekend',
  },
  bands: { A_HIGHEST: 'hoogste druk', B_HIGH: 'hoge druk', C_NORMAL: 'gewone druk' },
  types: {
    careOffice: 'zorgkantoorregio',
    azwa: 'AZWA-regio',
    rhoArea: 'RHO-werkgebied',
    province: 'provincie',
    custom: 'eigen indeling',
  },
  notes: {
    division: 'Indeling',
    referenceDate: 'Peildatum',
    ownArea: (date) => `Eigen gebied: stand van ${date}, uit Regiovast`,
    published: (quarter, date) =>
      `Andere regio's en Nederland: gesloten kwartaal ${quarter} (${date}), uit Regiovast`,
    neverPublished: "Andere regio's: geen gesloten kwartaal voor deze indeling",
    population: (source, date) => `Inwoners: ${source}, ${date}`,
    weights: (version) => `Drukscore: weging versie ${version}, experimenteel`,
    suppressed: (minimum) => `Minder dan ${minimum} praktijken, of nodig om zo'n aantal af te schermen`,
    demo: 'DEMONSTRATIE: verzonnen cijfers, niet gebruiken voor beleid of besluiten.',
    text: 'Toelichting',
  },
};

const en: Words = {
  title: 'Region overview',
  nation: 'Netherlands',
  code: 'Region code',
  name: 'Region',
  basis: 'Where figures come from',
  bases: { live: 'own area', published: 'closed quarter', none: 'no figures' },
  unknown: 'unknown',
  suppressed: 'suppressed',
  notPublished: 'not published',
  notOfNation: 'n/a',
  sheets: { table: 'Regions', notes: 'Notes' },
  fields: {
    score: 'Pressure score (0-100)',
    scoreBand: 'Band of the pressure score',
    scoreConfidence: 'Confidence of the pressure score, %',
    scoreChange: 'Change of the pressure score, points',
    practicesAtRisk: 'Practices at risk',
    'phase.SIGNAL': 'Cases: signal',
    'phase.WATCH': 'Cases: raised risk',
    'phase.THREATENED': 'Cases: threatened discontinuity',
    'phase.ACUTE': 'Cases: acute discontinuity',
    'phase.BRIDGING': 'Cases: bridging',
    patientsAtRisk: 'Patients affected',
    stopShareFull: 'Full patient stop, %',
    stopSharePartial: 'Partial patient stop, %',
    inhabitantsPerGpFte: 'Inhabitants per GP fte',
    gpsPer10k: 'GP fte per 10,000 inhabitants',
    casesResolved: 'Cases resolved',
    planStatus: 'Continuity plan',
    arrangements: 'Own tailored arrangements',
    arrangementsEuro: 'Own arrangements, euro',
    housingCases: 'Housing cases open',
    overdueActions: 'Overdue actions',
    enrolledPatients: 'Enrolled patients',
    inhabitants: 'Inhabitants',
    preferentInsurer: 'Preferent insurer',
  },
  counted: {
    scoreConfidence: 'Share of the weights that rests on stated facts.',
    scoreChange: 'Own area: since the last closed quarter. Elsewhere: between the last two closed quarters.',
    inhabitantsPerGpFte: '10,000 divided by the GP fte per 10,000 inhabitants.',
    overdueActions: 'Open actions of cases whose date has passed.',
    enrolledPatients: 'Sum over the practices that state it.',
    arrangements: 'Arrangements of your own organisation that are approved or under contract, today.',
    arrangementsEuro: 'All planned amounts of those arrangements together, over their whole period.',
    planStatus: 'Status of the continuity plan for the region that has come furthest, as far as you see it.',
  },
  planStatuses: {
    DRAFT: 'draft',
    SUBMITTED: 'submitted',
    UNDER_ASSESSMENT: 'under assessment',
    REVISION_ASKED: 'returned',
    POSITIVE: 'assessed positive',
    NEGATIVE: 'assessed negative',
    CONTRACTED: 'contracted',
    IN_EXECUTION: 'in execution',
    EVALUATED: 'evaluated',
    SUPERSEDED: 'superseded',
    NONE: 'no plan known',
    UNKNOWN: 'unknown',
  },
  bands: { A_HIGHEST: 'highest pressure', B_HIGH: 'high pressure', C_NORMAL: 'normal pressure' },
  types: {
    careOffice: 'care-office region',
    azwa: 'AZWA region',
    rhoArea: 'RHO area',
    province: 'province',
    custom: 'own division',
  },
  notes: {
    division: 'Division',
    referenceDate: 'Reference date',
    ownArea: (date) => `Own area: as of ${date}, from Regiovast`,
    published: (quarter, date) =>
      `Other regions and the Netherlands: closed quarter ${quarter} (${date}), from Regiovast`,
    neverPublished: 'Other regions: no closed quarter for this division',
    population: (source, date) => `Inhabitants: ${source}, ${date}`,
    weights: (version) => `Pressure score: weights version ${version}, experimental`,
    suppressed: (minimum) => `Fewer than ${minimum} practices, or needed to protect such a number`,
    demo: 'DEMONSTRATION: invented figures, not for policy or decisions.',
    text: 'Note',
  },
};

export const REGION_TABLE_WORDS: Readonly<Record<FileLanguage, Words>> = { nl, en };
