import type { Assumption } from '@regiovast/domain/imports/indicator-import.views';
import type { IndicatorOutcome } from '@regiovast/domain/imports/indicator-outcome';
import type { MappingProblem } from '@regiovast/domain/imports/mapping-problems';

/** What must be decided before a file of figures can be read, with how to decide it. */
const PROBLEMS: Readonly<Record<MappingProblem['code'], (about: string) => string>> = {
  AREA_UNDECIDED: () => 'Gebied: wijs de kolom met gemeenten of regio’s aan, of één vast gebied ("area").',
  AREA_UNKNOWN: (about) => `Gebied: ${about} is geen bekende code ("area").`,
  PERIOD_UNDECIDED: () => 'Periode: het bestand noemt er geen. Geef haar met --period 2023.',
  PERIOD_INVALID: (about) => `Periode: "${about}" is geen jaar, kwartaal of datum ("period").`,
  PERIOD_IN_FUTURE: (about) => `Periode: ${about} is nog niet voorbij ("period").`,
  VALUES_UNDECIDED: () => 'Waarden: geen kolom met cijfers gevonden ("values").',
  DECIMAL_UNDECIDED: (about) => `Kolom ${about}: is het decimaalteken een komma of een punt ("decimal")?`,
  INDICATOR_UNDECIDED: (about) => `Kolom ${about}: van welke indicator zijn deze cijfers ("indicator")?`,
  INDICATOR_UNKNOWN: (about) => `Indicator ${about} met die versie bestaat niet ("indicator").`,
  INDICATOR_DEFINED_OTHERWISE: (about) =>
    `Indicator ${about} bestaat al met een andere definitie; kies een andere code.`,
  INDICATOR_COMPUTED: (about) => `Indicator ${about} rekent Regiovast zelf uit; kies een andere code.`,
  INDICATOR_TWICE: (about) => `Indicator ${about} is aan meer dan één kolom gegeven.`,
  DEFINITION_INCOMPLETE: (about) => `Kolom ${about}: de definitie is niet volledig ("definition").`,
  SUM_OF_SHARE: (about) => `Kolom ${about}: aandelen en gemiddelden tellen niet op ("aggregation").`,
  SOURCE_UNDECIDED: () => 'Bron: waar komen de cijfers vandaan? Geef haar met --source "…".',
  COLUMN_ABSENT: (about) => `Kolom ${about} staat niet in het bestand.`,
  COLUMN_USED_TWICE: (about) => `Kolom ${about} is twee keer als waarde aangewezen.`,
};

const ASSUMED: Readonly<Record<Assumption, string>> = {
  NATION_WITHOUT_AREA: 'geen kolom met gebieden: de cijfers gaan over heel Nederland',
  PERIOD_FROM_FILE_NAME: 'de periode komt uit de bestandsnaam',
  SOURCE_FROM_FILE_NAME: 'de bron is de bestandsnaam',
  DECIMAL_FROM_OTHER_COLUMNS: 'het decimaalteken van een kolom komt van de andere kolommen',
  ROWS_ADD_UP: 'een gebied heeft meer rijen: zij tellen op',
  DEFINITIONS_FROM_HEADERS: 'nieuwe definities met de tekst van de kop',
};

export const problemWords = ({ code, about }: MappingProblem): string => PROBLEMS[code](about ?? '');

/** What a proposal took for granted; empty when nothing. */
export const assumptionWords = (assumptions: readonly Assumption[]): string =>
  assumptions.length === 0
    ? ''
    : `Aangenomen: ${assumptions.map((assumption) => ASSUMED[assumption]).join('; ')}.`;

/** What the file makes, beside the counts of its rows. */
export function outcomeWords(made: IndicatorOutcome): string {
  const figures = `${made.figures} cijfers: ${made.figuresNew} nieuw, ${made.figuresChanged} gewijzigd`;
  const parts = [
    figures,
    `${made.figuresUnknown} onbekend`,
    `${made.definitions.length} nieuwe definities`,
    ...(made.rowsSkipped > 0 ? [`${made.rowsSkipped} rijen buiten de selectie`] : []),
    ...(made.refusalsNotListed > 0 ? [`${made.refusalsNotListed} weigeringen niet genoemd`] : []),
  ];
  return `${parts.join('; ')}.`;
}
