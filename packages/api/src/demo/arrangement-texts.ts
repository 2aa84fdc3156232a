import type {
  ArrangementType,
  BeneficiaryKind,
  Nature,
} from '@regiovast/domain/arrangements/arrangement-codes';
import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import type { FundingBasis } from '@regiovast/domain/plans/plan-codes';

/** Lowest and highest that is drawn. */
type Range = readonly [low: number, high: number];
/** A line of money; euros are whole, prices in cents, hours per quarter. Every amount is made up. */
export type LineText = { readonly label: string } & (
  | { readonly kind: 'FIXED'; readonly euros: Range; readonly when: 'once' | 'everyQuarter' }
  | {
      readonly kind: 'PER_PATIENT';
      readonly unitCents: Range;
      readonly breakEven: Range;
      /** Patients in the first quarter, and how many come with each one after it. */
      readonly patients: Range;
      readonly growth: Range;
    }
  | { readonly kind: 'PER_HOUR'; readonly unitCents: Range; readonly hours: Range }
);

/** A kind of arrangement as the insurers of the demo write it; its place is filled in for `{place}`. */
export type ArrangementText = {
  readonly type: ArrangementType;
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  readonly beneficiary: BeneficiaryKind;
  readonly fundingBasis: FundingBasis;
  readonly nature: Nature;
  readonly course: CourseOfAction;
  readonly title: string;
  readonly quarters: Range;
  readonly places: Range;
  readonly result: string;
  readonly expected: string;
  readonly whyHere: string;
  readonly whyMeasure: string;
  readonly lesson: string;
  readonly lines: readonly LineText[];
};

const HOURLY: Range = [7_800, 9_600];

export const ARRANGEMENT_TEXTS: readonly ArrangementText[] = [
  {
    type: 'ZERO_PRACTICE_BRIDGE',
    weight: 12,
    beneficiary: 'STARTING_PRACTICE',
    fundingBasis: 'INSURER_MODULE',
    nature: 'INCIDENTAL',
    course: 'START_ZERO_PRACTICE',
    title: 'Startende praktijk {place}',
    quarters: [8, 12],
    places: [1_500, 2_300],
    result:
      'Aan het eind van de looptijd staan ten minste {places} patiënten ingeschreven bij de nieuwe praktijk.',
    expected: 'De praktijk draagt zichzelf en neemt nieuwe inwoners aan.',
    whyHere:
      'In de omliggende praktijken is al ruim een jaar geen plaats. De wijk groeit en er komt geen opvolger.',
    whyMeasure:
      'Bestaande praktijken kunnen niet verder groeien. Er zijn twee huisartsen die willen beginnen.',
    lesson:
      'Zorg dat de locatie er is voordat de eerste bijdrage ingaat; anders loopt de opbouw een kwartaal achter.',
    lines: [
      { label: 'Opstartbijdrage', kind: 'FIXED', euros: [18_000, 32_000], when: 'once' },
      {
        label: 'Opbouw per patiënt',
        kind: 'PER_PATIENT',
        unitCents: [950, 1_350],
        breakEven: [1_800, 2_200],
        patients: [250, 420],
        growth: [160, 260],
      },
      { label: 'Waarneming in de opbouw', kind: 'PER_HOUR', unitCents: [9_500, 11_500], hours: [24, 60] },
    ],
  },
  {
    type: 'PRACTICE_START_MODULE',
    weight: 6,
    beneficiary: 'STARTING_PRACTICE',
    fundingBasis: 'INSURER_MODULE',
    nature: 'INCIDENTAL',
    course: 'START_ZERO_PRACTICE',
    title: 'Module Praktijkstart {place}',
    quarters: [4, 8],
    places: [800, 1_600],
    result: 'De praktijk is open en heeft na een jaar {places} ingeschreven patiënten.',
    expected: 'Een nieuwe praktijk naast de bestaande, zonder dat die patiënten verliezen.',
    whyHere: 'Twee van de drie praktijken hebben een patiëntenstop.',
    whyMeasure: 'De huisarts is bekend in de wijk en kan binnen een half jaar beginnen.',
    lesson: 'Spreek vooraf af wanneer de module overgaat in het gewone contract.',
    lines: [
      { label: 'Opstartbijdrage', kind: 'FIXED', euros: [12_000, 24_000], when: 'once' },
      {
        label: 'Opbouw per patiënt',
        kind: 'PER_PATIENT',
        unitCents: [700, 1_050],
        breakEven: [1_500, 1_900],
        patients: [200, 350],
        growth: [180, 280],
      },
    ],
  },
  {
    type: 'TAKEOVER_SUPPORT',
    weight: 14,
    beneficiary: 'PRACTICE',
    fundingBasis: 'INSURER_MODULE',
    nature: 'INCIDENTAL',
    course: 'TAKEOVER_SUPPORT',
    title: 'Begeleiding overname in {place}',
    quarters: [3, 5],
    places: [1_800, 3_800],
    result:
      'De praktijk is overgedragen zonder dat {places} ingeschreven patiënten van huisarts hoeven te wisselen.',
    expected: 'Een getekende overname en een opvolger die blijft.',
    whyHere: 'De praktijkhouder stopt binnen een jaar en er meldde zich geen opvolger.',
    whyMeasure: 'Een kandidaat is er, maar zoekt hulp bij waarde, huur en personeel.',
    lesson: 'Begin met de huurovereenkomst: die houdt de overdracht het langst op.',
    lines: [
      { label: 'Begeleiding van de overdracht', kind: 'PER_HOUR', unitCents: HOURLY, hours: [40, 90] },
      {
        label: 'Waarneming tijdens de overdracht',
        kind: 'PER_HOUR',
        unitCents: [9_500, 11_500],
        hours: [60, 150],
      },
    ],
  },
  {
    type: 'PRACTICE_MANAGEMENT',
    weight: 20,
    beneficiary: 'PRACTICE',
    fundingBasis: 'INSURER_MODULE',
    nature: 'INCIDENTAL',
    course: 'PRACTICE_MANAGEMENT',
    title: 'Praktijkmanagement in {place}',
    quarters: [4, 8],
    places: [150, 450],
    result: 'De praktijk blijft open en neemt ten minste {places} nieuwe patiënten aan.',
    expected: 'De praktijkhouder werkt weer minder dan vijftig uur en heft de patiëntenstop op.',
    whyHere: 'De praktijk staat er alleen voor in haar dorp; de volgende is te ver voor ouderen.',
    whyMeasure: 'De praktijkhouder loopt vast op het regelwerk, niet op het aantal patiënten.',
    lesson: 'Eén manager voor drie praktijken werkt beter dan drie keer een dag.',
    lines: [{ label: 'Praktijkmanagement per uur', kind: 'PER_HOUR', unitCents: HOURLY, hours: [48, 110] }],
  },
  {
    type: 'SPECIAL_AREA_ALLOWANCE',
    weight: 8,
    beneficiary: 'PRACTICE',
    fundingBasis: 'INSURER_MODULE',
    nature: 'TEMPORARY',
    course: 'RETAIN_OWNER',
    title: 'Beschikbaarheid huisarts in {place}',
    quarters: [8, 12],
    places: [900, 1_900],
    result: 'Er is op elke werkdag een huisarts aanwezig voor {places} ingeschreven patiënten.',
    expected: 'De praktijk blijft bestaan in een gebied met weinig inwoners.',
    whyHere: 'Er is binnen twintig minuten rijden geen andere praktijk.',
    whyMeasure: 'De praktijk is te klein om zich te dragen en te afgelegen om samen te gaan.',
    lesson: 'Leg vast wat er gebeurt als het aantal patiënten onder de grens zakt.',
    lines: [
      { label: 'Toeslag voor beschikbaarheid', kind: 'FIXED', euros: [6_500, 14_500], when: 'everyQuarter' },
    ],
  },
  {
    type: 'SPECIAL_PERFORMANCE',
    weight: 9,
    beneficiary: 'RHO',
    fundingBasis: 'INSURER_MODULE',
    nature: 'INCIDENTAL',
    course: 'CARE_MEDIATION',
    title: 'Inschrijfpunt rond {place}',
    quarters: [4, 8],
    places: [300, 900],
    result: 'Ten minste {places} inwoners zonder huisarts hebben binnen zes weken een plek.',
    expected: 'Wie zoekt, meldt zich op één plek en hoort binnen twee weken waar er ruimte is.',
    whyHere: 'Inwoners bellen nu zelf tien praktijken langs; sommige praktijken hebben toch plaatsen.',
    whyMeasure: 'De RHO heeft het overzicht dat geen praktijk alleen heeft.',
    lesson: 'Laat praktijken hun plaatsen per week doorgeven, niet per kwartaal.',
    lines: [
      { label: 'Bijzondere prestatie', kind: 'FIXED', euros: [4_500, 9_500], when: 'everyQuarter' },
      { label: 'Inzet per uur', kind: 'PER_HOUR', unitCents: HOURLY, hours: [30, 80] },
    ],
  },
  {
    type: 'RHO_COORDINATION',
    weight: 6,
    beneficiary: 'RHO',
    fundingBasis: 'O_AND_I',
    nature: 'TEMPORARY',
    course: 'TASKFORCE',
    title: 'Uitvoering van het plan rond {place}',
    quarters: [12, 12],
    places: [800, 2_400],
    result: 'De maatregelen van het plan zijn op tijd uitgevoerd en {places} plekken zijn behouden.',
    expected: 'Eén aanspreekpunt per regio dat elk kwartaal laat zien wat er gebeurde.',
    whyHere: 'In deze regio lopen de meeste maatregelen tegelijk.',
    whyMeasure: 'Zonder uitvoerder blijven afspraken liggen tot het volgende overleg.',
    lesson: 'Reken op een half jaar voordat de coördinatie zichzelf terugverdient.',
    lines: [
      { label: 'Coördinatie per uur', kind: 'PER_HOUR', unitCents: HOURLY, hours: [90, 180] },
      { label: 'Kosten van het plan', kind: 'FIXED', euros: [8_000, 16_000], when: 'once' },
    ],
  },
  {
    type: 'HOUSING_CONTRIBUTION',
    weight: 9,
    beneficiary: 'PRACTICE',
    fundingBasis: 'OTHER',
    nature: 'INCIDENTAL',
    course: 'TEMPORARY_LOCATION',
    title: 'Tijdelijke huisvesting in {place}',
    quarters: [4, 8],
    places: [250, 700],
    result: 'De praktijk kan in de tijdelijke ruimte {places} patiënten meer inschrijven.',
    expected: 'Genoeg spreekkamers tot het nieuwe gezondheidscentrum er staat.',
    whyHere: 'De huur loopt af en het nieuwe gebouw is pas over twee jaar klaar.',
    whyMeasure: 'Zonder ruimte moet de praktijk een patiëntenstop houden.',
    lesson: 'Vraag de vergunning aan voordat de units besteld zijn.',
    lines: [
      { label: 'Tijdelijke huisvesting', kind: 'FIXED', euros: [7_000, 16_000], when: 'everyQuarter' },
      { label: 'Verhuizing en inrichting', kind: 'FIXED', euros: [15_000, 40_000], when: 'once' },
    ],
  },
  {
    type: 'EMERGENCY_BRIDGING',
    weight: 7,
    beneficiary: 'PRACTICE',
    fundingBasis: 'OTHER',
    nature: 'INCIDENTAL',
    course: 'EMERGENCY_SURGERY',
    title: 'Noodopvang in {place}',
    quarters: [2, 4],
    places: [1_800, 3_600],
    result: 'De {places} patiënten van de praktijk houden een huisarts tot er een blijvende oplossing is.',
    expected: 'Geen patiënt zonder spreekuur, en binnen een half jaar een opvolger of een verdeling.',
    whyHere: 'De praktijk viel uit en de praktijken eromheen hebben geen ruimte.',
    whyMeasure: 'Waarneming op de eigen plek is sneller dan verdelen en houdt het dossier bij elkaar.',
    lesson: 'Spreek met de huisartsenpost af wie de spoed doet in de eerste week.',
    lines: [
      { label: 'Noodspreekuur per uur', kind: 'PER_HOUR', unitCents: [10_500, 12_500], hours: [120, 260] },
      { label: 'Tijdelijke huisvesting', kind: 'FIXED', euros: [3_000, 7_500], when: 'everyQuarter' },
    ],
  },
  {
    type: 'INNOVATION',
    weight: 6,
    beneficiary: 'PRACTICE',
    fundingBasis: 'S3',
    nature: 'INCIDENTAL',
    course: 'INNOVATIVE_WORKING',
    title: 'Anders werken in {place}',
    quarters: [4, 6],
    places: [120, 380],
    result: 'Door de nieuwe werkwijze is er plaats voor {places} patiënten meer.',
    expected: 'Minder telefoon, meer tijd per patiënt en ruimte voor nieuwe inschrijvingen.',
    whyHere: 'De praktijk heeft genoeg mensen, maar loopt vast op bereikbaarheid.',
    whyMeasure: 'Twee buurpraktijken lieten zien dat het werkt.',
    lesson: 'Meet de bereikbaarheid vóór de start, anders is winst niet te zien.',
    lines: [{ label: 'Vernieuwing', kind: 'FIXED', euros: [5_000, 11_000], when: 'everyQuarter' }],
  },
  {
    type: 'OTHER_TAILORED',
    weight: 3,
    beneficiary: 'PRACTICE',
    fundingBasis: 'OTHER',
    nature: 'INCIDENTAL',
    course: 'SUPPORT_OWNER',
    title: 'Ondersteuning praktijkhouder in {place}',
    quarters: [2, 4],
    places: [80, 260],
    result: 'De praktijkhouder blijft werken en {places} plekken blijven behouden.',
    expected: 'Uitstel van stoppen met ten minste twee jaar.',
    whyHere: 'Als deze praktijkhouder stopt, is er in het dorp geen huisarts meer.',
    whyMeasure: 'Een paar uur hulp in de week houdt de praktijkhouder aan het werk.',
    lesson: 'Kleine bedragen werken als ze snel komen.',
    lines: [{ label: 'Ondersteuning per uur', kind: 'PER_HOUR', unitCents: HOURLY, hours: [20, 60] }],
  },
];

/** Of every submitted version that is returned: what the manager asks. */
export const RETURN_MESSAGE =
  'Reken de opbouw na met het laatste aantal inschrijvingen en dien het opnieuw in.';
export const REJECT_MESSAGE =
  'De prijs per plek ligt ver boven die van ons andere maatwerk. Zoek eerst met de buurpraktijken.';
export const WITHDRAW_REASON = 'De praktijk heeft zelf een oplossing gevonden.';
export const END_REASON = 'De huisarts is eerder dan verwacht overgenomen door de buurpraktijk.';
export const EVALUATION_WORDS: Readonly<Record<'REACHED' | 'PARTLY' | 'NOT_REACHED', string>> = {
  REACHED: 'Het afgesproken resultaat is gehaald en blijft na de looptijd staan.',
  PARTLY: 'Het resultaat is voor een deel gehaald; het duurde langer dan gedacht.',
  NOT_REACHED: 'Het resultaat is niet gehaald. De oorzaak lag buiten de afspraak.',
};
