import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import type { FundingBasis } from '@regiovast/domain/plans/plan-codes';

/** A measure as the plans of the demo take it; cost in whole euros from and to, null: not known yet. */
export type MeasureText = {
  readonly course: CourseOfAction;
  /** The approach in the library it follows; null: from the catalogue. */
  readonly approach: string | null;
  readonly title: string;
  readonly description: string;
  readonly owner: string;
  readonly euros: readonly [number, number] | null;
  readonly funding: FundingBasis;
  /** What is reached by the end of its quarters, in order. */
  readonly steps: readonly string[];
  /** What it is held to, if anything. */
  readonly result?: {
    readonly wording: string;
    readonly unit: string;
    readonly value: number;
    readonly evidence: string;
  };
};

export const MEASURE_TEXTS: readonly MeasureText[] = [
  {
    course: 'START_ZERO_PRACTICE',
    approach: null,
    title: 'Nieuwe praktijk in de uitbreidingswijk',
    description:
      'Twee huisartsen beginnen een praktijk zonder patiënten, in een tijdelijke locatie van de gemeente. De eerste twee jaar krijgen zij een aanloopbijdrage tot de praktijk zich draagt.',
    owner: 'Programmaleider nieuwe praktijken',
    euros: [180_000, 320_000],
    funding: 'S3',
    steps: [
      'Locatie en huisartsen gevonden',
      'Praktijk open, eerste 500 patiënten',
      '1.500 patiënten ingeschreven',
    ],
    result: {
      wording: 'Ten minste 1.800 patiënten ingeschreven bij de nieuwe praktijk',
      unit: 'patiënten',
      value: 1_800,
      evidence: 'Opgave van de praktijk, per kwartaal',
    },
  },
  {
    course: 'PATIENT_EXCHANGE',
    approach: 'HAAGLANDEN_EXCHANGE',
    title: 'Ruil- en inschrijfpunt voor de regio',
    description:
      'Inwoners die een huisarts zoeken, melden zich op één plek. Praktijken geven door hoeveel plaatsen er zijn. Wie ver van zijn huisarts woont, kan ruilen met een praktijk dichterbij.',
    owner: 'Coördinator inschrijving',
    euros: [45_000, 90_000],
    funding: 'S3',
    steps: [
      'Afspraken met de praktijken getekend',
      'Inschrijfpunt open',
      'Helft van de zoekers heeft een plek',
    ],
    result: {
      wording: 'Zoekende inwoners die binnen zes weken een huisarts hebben',
      unit: 'inwoners',
      value: 900,
      evidence: 'Telling van het inschrijfpunt',
    },
  },
  {
    course: 'DESK',
    approach: 'ZWOLLE_DESK',
    title: 'Loket voor praktijkhouders',
    description:
      'Eén loket voor vragen over huisvesting, opvolging en personeel. Het loket houdt bij welke praktijken binnen drie jaar stoppen en koppelt hen aan kandidaten.',
    owner: 'Medewerker praktijkzaken',
    euros: [60_000, 110_000],
    funding: 'S3',
    steps: [
      'Loket bemenst',
      'Alle praktijkhouders boven 58 jaar gesproken',
      'Overzicht van opvolging compleet',
    ],
  },
  {
    course: 'TAKEOVER_SUPPORT',
    approach: null,
    title: 'Begeleiding bij overname',
    description:
      'Een adviseur begeleidt verkoper en koper van het eerste gesprek tot de eerste maand na de overdracht: waarde, huur, personeel en dossiers.',
    owner: 'Adviseur overname',
    euros: [35_000, 80_000],
    funding: 'O_AND_I',
    steps: ['Adviseur aangesteld', 'Drie overnames begeleid', 'Zes overnames begeleid'],
    result: {
      wording: 'Praktijken die zonder onderbreking zijn overgenomen',
      unit: 'praktijken',
      value: 6,
      evidence: 'Getekende overnameovereenkomsten',
    },
  },
  {
    course: 'RHO_EMPLOYS_GP',
    approach: null,
    title: 'Huisartsen in dienst van de regio',
    description:
      'De RHO neemt huisartsen in dienst die voor een halfjaar inspringen waar een praktijk wegvalt. Zo is er tijd om een opvolger te vinden.',
    owner: 'Manager zorg',
    euros: [150_000, 240_000],
    funding: 'S3',
    steps: ['Twee huisartsen in dienst', 'Team van vier huisartsen'],
  },
  {
    course: 'REGIONAL_TRAINING',
    approach: 'TWENTE_TRAINING',
    title: 'Opleiden in de eigen regio',
    description:
      'Meer praktijken worden opleidingspraktijk. Huisartsen in opleiding wonen en werken in de regio en maken kennis met praktijken die een opvolger zoeken.',
    owner: 'Coördinator opleiding',
    euros: null,
    funding: 'OTHER',
    steps: ['Vijf nieuwe opleidingspraktijken', 'Tien huisartsen in opleiding in de regio'],
  },
  {
    course: 'PRACTICE_MANAGEMENT',
    approach: null,
    title: 'Gedeelde praktijkmanagers',
    description:
      'Kleine praktijken delen een praktijkmanager, zodat de huisarts tijd overhoudt voor patiënten. De eerste twaalf maanden betaalt het plan mee, daarna de praktijken zelf.',
    owner: 'Coördinator bedrijfsvoering',
    euros: [70_000, 130_000],
    funding: 'S2',
    steps: ['Twee praktijkmanagers gestart', 'Twaalf praktijken doen mee'],
    result: {
      wording: 'Praktijken met een gedeelde praktijkmanager',
      unit: 'praktijken',
      value: 12,
      evidence: 'Overeenkomsten met de praktijken',
    },
  },
  {
    course: 'HOUSING_SUPPORT',
    approach: 'H_TEAMS',
    title: 'Hulp bij huisvesting',
    description:
      'Een projectleider huisvesting zoekt met gemeenten en eigenaren van panden naar ruimte voor praktijken waarvan de huur afloopt of die uit hun jas groeien.',
    owner: 'Projectleider huisvesting',
    euros: [55_000, 95_000],
    funding: 'MUNICIPAL',
    steps: ['Lijst van aflopende huurcontracten besproken', 'Twee locaties beschikbaar'],
  },
  {
    course: 'EXTEND_PRACTICE',
    approach: null,
    title: 'Bestaande praktijken uitbreiden',
    description:
      'Praktijken met ruimte in het pand krijgen hulp bij het aantrekken van een tweede huisarts en extra assistentie.',
    owner: 'Coördinator capaciteit',
    euros: [90_000, 160_000],
    funding: 'S3',
    steps: ['Vier praktijken benaderd', 'Twee praktijken uitgebreid', '1.000 plaatsen erbij'],
    result: {
      wording: 'Nieuwe plaatsen bij bestaande praktijken',
      unit: 'plaatsen',
      value: 1_000,
      evidence: 'Opgave van de praktijken over beschikbare plaatsen',
    },
  },
  {
    course: 'TASKFORCE',
    approach: 'ZWOLLE_TASKFORCE',
    title: 'Vast team voor acute uitval',
    description:
      'RHO, verzekeraar en spoedpost hebben een team dat binnen twee dagen bijeenkomt als een praktijk onverwacht wegvalt. Het team oefent twee keer per jaar.',
    owner: 'Manager RHO',
    euros: [15_000, 30_000],
    funding: 'O_AND_I',
    steps: ['Team benoemd en draaiboek klaar', 'Eerste oefening gehouden'],
  },
  {
    course: 'INNOVATIVE_WORKING',
    approach: null,
    title: 'Anders werken in de praktijk',
    description:
      'Langere consulten voor wie dat nodig heeft, triage door assistenten en een spreekuur voor ggz-vragen, in tien praktijken tegelijk.',
    owner: 'Programmaleider anders werken',
    euros: null,
    funding: 'INSURER_MODULE',
    steps: ['Tien praktijken doen mee', 'Werkwijze beschreven en gedeeld'],
  },
  {
    course: 'RETAIN_OWNER',
    approach: null,
    title: 'Langer en prettiger doorwerken',
    description:
      'Praktijkhouders boven de 58 jaar krijgen hulp om minder dagen te werken en een jongere collega in te werken, in plaats van ineens te stoppen.',
    owner: 'Medewerker praktijkzaken',
    euros: [40_000, 75_000],
    funding: 'S2',
    steps: ['Gesprekken met twintig praktijkhouders', 'Acht praktijkhouders met een afspraak'],
  },
];

/** L-2 · goals by the indicator they are measured by; the share of the baseline that is aimed at, and the unit of rounding. */
export const GOAL_TEXTS = [
  {
    wording: 'Meer huisartsen per 10.000 inwoners',
    indicatorCode: 'GPS_PER_10K',
    baseline: [38, 52],
    digits: 1,
    change: 1.08,
  },
  {
    wording: 'Minder praktijken met een volledige patiëntenstop',
    indicatorCode: 'PATIENT_STOP_SHARE_FULL',
    baseline: [120, 340],
    digits: 1,
    change: 0.6,
  },
  {
    wording: 'Minder patiënten bij een praktijk met risico',
    indicatorCode: 'PATIENTS_AT_RISK',
    baseline: [9_000, 31_000],
    digits: 0,
    change: 0.5,
  },
] as const;
