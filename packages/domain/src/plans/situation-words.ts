import type { DiscontinuityCause } from '../cases/causes.ts';
import type { OPEN_PHASES } from '../cases/phases.ts';
import type { ScorePart } from '../outlook/score-parts.ts';

/** The same words in Dutch and in English; a figure is frozen with both, so that it can stand alone in either. */
export type Words = { readonly nl: string; readonly en: string };
export type FigureWords = { readonly label: Words; readonly definition: Words; readonly unit: string };

/** Version of the definitions below; one higher as soon as one of them means something else. */
export const SITUATION_DEFINITIONS = 1;

/** Where the product's own figures come from. */
export const OWN_SOURCES = {
  practices: 'Praktijkgegevens in Regiovast',
  cases: 'Casussen in Regiovast',
} as const;

const words = (unit: string, label: [string, string], definition: [string, string]): FigureWords => ({
  unit,
  label: { nl: label[0], en: label[1] },
  definition: { nl: definition[0], en: definition[1] },
});

/** L-1, R-1 · what each of the product's own figures of a situation is, in words. */
export const SUPPLY_WORDS = {
  practices: words(
    'praktijken',
    ['Huisartsenpraktijken', 'GP practices'],
    [
      'Open huisartsenpraktijken in de gemeenten van het plan op de peildatum.',
      'Open GP practices in the municipalities of the plan on the reference date.',
    ],
  ),
  patients: words(
    'personen',
    ['Ingeschreven patiënten', 'Enrolled patients'],
    [
      'Som van de ingeschreven patiënten van de praktijken die dat opgeven.',
      'Sum of the enrolled patients of the practices that state them.',
    ],
  ),
  gpFte: words(
    'fte',
    ['Fte huisartsen', 'GP fte'],
    [
      'Som van de fte huisartsen van de praktijken die dat opgeven.',
      'Sum of the GP fte of the practices that state it.',
    ],
  ),
  owners: words(
    'personen',
    ['Praktijkhouders', 'Practice owners'],
    [
      'Praktijkhouders van de praktijken die ook de leeftijdsgroepen opgeven.',
      'Owners of the practices that also state the age bands.',
    ],
  ),
  owners60Plus: words(
    'personen',
    ['Praktijkhouders van 60 jaar en ouder', 'Practice owners of 60 and over'],
    [
      'Praktijkhouders in de leeftijdsgroep van 60 jaar en ouder, van de praktijken die de leeftijdsgroepen opgeven.',
      'Owners in the age band of 60 and over, of the practices that state the age bands.',
    ],
  ),
  stopKnown: words(
    'praktijken',
    ['Praktijken waarvan bekend is of er een patiëntenstop is', 'Practices with a known patient stop state'],
    [
      'Praktijken die opgeven of zij geen, een gedeeltelijke of een volledige patiëntenstop hebben.',
      'Practices that state whether they have no, a partial or a full patient stop.',
    ],
  ),
  stopFullShare: words(
    '%',
    ['Praktijken met een volledige patiëntenstop', 'Practices with a full patient stop'],
    [
      'Aandeel van de praktijken met een bekende stand die een volledige patiëntenstop opgeven.',
      'Share of the practices with a known state that state a full patient stop.',
    ],
  ),
  stopPartialShare: words(
    '%',
    ['Praktijken met een gedeeltelijke patiëntenstop', 'Practices with a partial patient stop'],
    [
      'Aandeel van de praktijken met een bekende stand die een gedeeltelijke patiëntenstop opgeven.',
      'Share of the practices with a known state that state a partial patient stop.',
    ],
  ),
  places: words(
    'plaatsen',
    ['Beschikbare plaatsen', 'Places available'],
    [
      'Som van de plaatsen die praktijken zeggen vrij te hebben; alleen praktijken die dat opgeven.',
      'Sum of the places that practices say they have free; only practices that state them.',
    ],
  ),
} as const satisfies Readonly<Record<string, FigureWords>>;

export const HOUSING_WORDS = {
  leasesEnding: words(
    'praktijken',
    [
      'Praktijken met een huurcontract dat binnen 24 maanden afloopt',
      'Practices whose lease ends within 24 months',
    ],
    [
      'Praktijken waarvan de opgegeven einddatum van de huur is verstreken of binnen 24 maanden na de peildatum ligt.',
      'Practices whose stated end of the lease has passed or lies within 24 months of the reference date.',
    ],
  ),
  floorArea: words(
    'praktijken',
    ['Praktijken met een bekend vloeroppervlak', 'Practices with a known floor area'],
    [
      'Praktijken die hun vloeroppervlak opgeven. Regiovast houdt dit gegeven nog niet bij.',
      'Practices that state their floor area. Regiovast does not keep this fact yet.',
    ],
  ),
  cases: words(
    'praktijken',
    ['Praktijken met een casus door huisvesting', 'Practices with a case caused by housing'],
    [
      'Praktijken met een open casus waarvan de primaire oorzaak het verlies van huisvesting of een ongeschikt pand is.',
      'Practices with an open case whose primary cause is loss of premises or unsuitable premises.',
    ],
  ),
} as const satisfies Readonly<Record<string, FigureWords>>;

export const RISK_TOTAL_WORDS = words(
  'praktijken',
  ['Praktijken met een open casus', 'Practices with an open case'],
  [
    'Praktijken met een casus die op de peildatum niet was opgelost of afgesloten.',
    'Practices with a case that was not solved or closed on the reference date.',
  ],
);

type OpenPhase = (typeof OPEN_PHASES)[number];
const PHASES: Readonly<Record<OpenPhase, Words>> = {
  SIGNAL: { nl: 'Signaal', en: 'Signal' },
  WATCH: { nl: 'Verhoogd risico', en: 'Raised risk' },
  THREATENED: { nl: 'Dreigende discontinuïteit', en: 'Threatened discontinuity' },
  ACUTE: { nl: 'Acute discontinuïteit', en: 'Acute discontinuity' },
  BRIDGING: { nl: 'Overbrugging', en: 'Bridging' },
};
const CAUSES: Readonly<Record<DiscontinuityCause, Words>> = {
  RETIREMENT_NO_SUCCESSOR: { nl: 'Pensionering zonder opvolger', en: 'Retirement without successor' },
  OWNER_LEAVES_OTHER: { nl: 'Praktijkhouder stopt om andere reden', en: 'Owner stops for another reason' },
  OWNER_UNAVAILABLE: {
    nl: 'Praktijkhouder (tijdelijk) niet inzetbaar',
    en: 'Owner (temporarily) unavailable',
  },
  STAFF_EXODUS: { nl: 'Vertrek van het team', en: 'Team leaves' },
  STAFF_SHORTAGE: { nl: 'Personeelstekort', en: 'Staff shortage' },
  LOCUM_UNAVAILABLE: { nl: 'Geen waarnemer te vinden', en: 'No locum to be found' },
  WORKLOAD: { nl: 'Zorgdruk te hoog', en: 'Workload too high' },
  BANKRUPTCY: { nl: 'Faillissement of surseance', en: 'Bankruptcy or suspension of payments' },
  CHAIN_FAILURE: { nl: 'Uitval van keten of investeerder', en: 'Failure of chain or investor' },
  CONTRACT_TERMINATED: { nl: 'Overeenkomst opgeschort of beëindigd', en: 'Contract suspended or ended' },
  SUPERVISORY_MEASURE: { nl: 'Maatregel van IGJ of NZa', en: 'Measure of the inspectorate or NZa' },
  HOUSING_LOSS: { nl: 'Verlies van huisvesting', en: 'Loss of premises' },
  HOUSING_INADEQUATE: {
    nl: 'Pand te klein, ongeschikt of te duur',
    en: 'Premises too small, unsuitable or too expensive',
  },
  PARTNERSHIP_CONFLICT: { nl: 'Conflict in maatschap of samenwerking', en: 'Conflict in partnership' },
  ICT_OR_SUPPLIER_FAILURE: { nl: 'Uitval van ICT of leverancier', en: 'Failure of ICT or supplier' },
  POPULATION_GROWTH: { nl: 'Groei zonder capaciteit', en: 'Growth without capacity' },
  OTHER: { nl: 'Anders', en: 'Other' },
};
const PARTS: Readonly<Record<ScorePart, Words>> = {
  CAPACITY: { nl: 'inwoners per huisarts', en: 'inhabitants per GP' },
  ELDERLY: { nl: '75-plussers per huisarts', en: 'inhabitants of 75 and over per GP' },
  CONTINUITY: { nl: 'patiënten bij praktijken met risico', en: 'patients of practices at risk' },
  SUCCESSION: { nl: 'praktijkhouders van 60 en ouder', en: 'owners of 60 and over' },
  STOPS: { nl: 'patiëntenstops', en: 'patient stops' },
  PLACES: { nl: 'beschikbare plaatsen', en: 'places available' },
  HOUSING: { nl: 'huur die afloopt', en: 'leases that end' },
};

export const phaseWords = (phase: OpenPhase): FigureWords =>
  words(
    'praktijken',
    [`Fase: ${PHASES[phase].nl}`, `Phase: ${PHASES[phase].en}`],
    [
      'Praktijken met een open casus die op de peildatum in deze fase was.',
      'Practices with an open case that was in this phase on the reference date.',
    ],
  );

export const causeWords = (cause: DiscontinuityCause): FigureWords =>
  words(
    'praktijken',
    [`Oorzaak: ${CAUSES[cause].nl}`, `Cause: ${CAUSES[cause].en}`],
    [
      'Praktijken met een open casus waarvan dit de primaire oorzaak is.',
      'Practices with an open case of which this is the primary cause.',
    ],
  );

/** The patients behind a count of practices. */
export const patientsOf = ({ label }: Pick<FigureWords, 'label'>): FigureWords =>
  words(
    'personen',
    [`${label.nl}: ingeschreven patiënten`, `${label.en}: enrolled patients`],
    [
      'Som van de ingeschreven patiënten van deze praktijken, voor zover zij die opgeven.',
      'Sum of the enrolled patients of these practices, as far as they state them.',
    ],
  );

export const PRESSURE_WORDS = {
  score: {
    nl: 'Drukscore van de regio (experimenteel)',
    en: 'Pressure score of the region (experimental)',
  },
  confidence: words(
    '%',
    ['Zekerheid van de drukscore (experimenteel)', 'Confidence of the pressure score (experimental)'],
    [
      'Het deel van het gewicht dat op opgegeven gegevens rust.',
      'The share of the weight that rests on stated facts.',
    ],
  ),
} as const;

export const partWords = (part: ScorePart): FigureWords =>
  words(
    'punten',
    [`Drukscore (experimenteel): ${PARTS[part].nl}`, `Pressure score (experimental): ${PARTS[part].en}`],
    [
      'Hele punten die dit onderdeel aan de drukscore van de regio bijdraagt; de onderdelen tellen op tot de score.',
      'Whole points that this part adds to the pressure score of the region; the parts add up to the score.',
    ],
  );
