import { type PlanningStatus } from '@regiovast/domain/housing/housing-codes';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { type OptionFields, optionPlaceSchema } from '@regiovast/domain/housing/option.schemas';
import type { OptionView } from '@regiovast/domain/housing/options.views';
import {
  centsOfText,
  type NumberLanguage,
  numberOfText,
  textOfCents,
  textOfNumber,
} from '@regiovast/domain/kernel/number-text';

/** A location while it is typed: numbers and amounts as text, what is open as an empty text. */
export type OptionDraft = {
  readonly name: string;
  readonly address: string;
  readonly municipalityCode: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly floorAreaM2: string;
  readonly consultingRooms: string;
  readonly yearlyCost: string;
  readonly oneOffCost: string;
  readonly planningStatus: PlanningStatus;
  readonly permitExpectedOn: string;
  readonly completionOn: string;
  readonly note: string;
};

/** What can be wrong with what was typed, by the field that says so. */
export const OPTION_PROBLEMS = [
  'name',
  'municipality',
  'area',
  'rooms',
  'yearly',
  'oneOff',
  'place',
  'completion',
] as const;
export type OptionProblem = (typeof OPTION_PROBLEMS)[number];

const NEW: OptionDraft = {
  name: '',
  address: '',
  municipalityCode: '',
  latitude: '',
  longitude: '',
  floorAreaM2: '',
  consultingRooms: '',
  yearlyCost: '',
  oneOffCost: '',
  planningStatus: 'UNKNOWN',
  permitExpectedOn: '',
  completionOn: '',
  note: '',
};

/** A new location in the municipality of the case: where most of them are. */
export const newOptionDraft = (municipalityCode: string): OptionDraft => ({ ...NEW, municipalityCode });

export const optionDraftOf = (option: OptionView, language: NumberLanguage): OptionDraft => ({
  name: option.name,
  address: option.address,
  municipalityCode: option.municipality.code,
  latitude: textOfNumber(option.place?.latitude ?? null, language),
  longitude: textOfNumber(option.place?.longitude ?? null, language),
  floorAreaM2: textOfNumber(option.floorAreaM2, language),
  consultingRooms: textOfNumber(option.consultingRooms, language),
  yearlyCost: textOfCents(option.yearlyCostCents, language),
  oneOffCost: textOfCents(option.oneOffCostCents, language),
  planningStatus: option.planningStatus,
  permitExpectedOn: option.permitExpectedOn ?? '',
  completionOn: option.completionOn ?? '',
  note: option.note,
});

const COORDINATE = /^\d{1,2}(?:[.,]\d{1,12})?$/;

/** Degrees as they are typed or copied from a map: with a comma or a point; undefined when it is none. */
export function coordinateOfText(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return COORDINATE.test(typed) ? Number(typed.replace(',', '.')) : undefined;
}

/** The location as it is sent, or what is wrong; what is empty is unknown, never 0. */
export function readOptionDraft(
  draft: OptionDraft,
  language: NumberLanguage,
): { readonly option: OptionFields } | { readonly problems: readonly OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const checked = <Value>(problem: OptionProblem, value: Value | undefined): Value | null => {
    if (value === undefined) problems.push(problem);
    return value ?? null;
  };
  const name = draft.name.trim();
  if (name === '') problems.push('name');
  if (draft.municipalityCode === '') problems.push('municipality');
  const { floorAreaM2, rooms, cents } = HOUSING_LIMITS;
  const [permitExpectedOn, completionOn] = [draft.permitExpectedOn || null, draft.completionOn || null];
  const option: OptionFields = {
    name,
    address: draft.address.trim(),
    municipalityCode: draft.municipalityCode,
    place: checked('place', placeOf(draft)),
    floorAreaM2: checked('area', wholeUpTo(numberOfText(draft.floorAreaM2, language), floorAreaM2)),
    consultingRooms: checked('rooms', wholeUpTo(numberOfText(draft.consultingRooms, language), rooms)),
    yearlyCostCents: checked('yearly', wholeUpTo(centsOfText(draft.yearlyCost, language), cents)),
    oneOffCostCents: checked('oneOff', wholeUpTo(centsOfText(draft.oneOffCost, language), cents)),
    planningStatus: draft.planningStatus,
    permitExpectedOn,
    completionOn,
    note: draft.note.trim(),
  };
  if (permitExpectedOn !== null && completionOn !== null && completionOn < permitExpectedOn)
    problems.push('completion');
  return problems.length > 0 ? { problems } : { option };
}

type Typed<Value> = Value | null | undefined;

const wholeUpTo = (value: Typed<number>, most: number): Typed<number> =>
  typeof value === 'number' && (!Number.isInteger(value) || value < 0 || value > most) ? undefined : value;

/** Both coordinates or none. */
function placeOf({ latitude, longitude }: OptionDraft): Typed<NonNullable<OptionFields['place']>> {
  const typed = { latitude: coordinateOfText(latitude), longitude: coordinateOfText(longitude) };
  if (typed.latitude === null && typed.longitude === null) return null;
  return optionPlaceSchema.safeParse(typed).data;
}
