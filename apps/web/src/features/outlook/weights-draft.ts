import { SCORE_PARTS, type ScorePart } from '@regiovast/domain/outlook/score-parts';
import { scoreWeightsSchema, type ScoreWeights } from '@regiovast/domain/outlook/score-weights';

export const PART_FIELDS = ['weight', 'calmAt', 'severeAt'] as const;
export const PHASE_FIELDS = ['WATCH', 'THREATENED', 'ACUTE', 'BRIDGING'] as const;
export const TIME_FIELDS = ['within6Months', 'within12Months', 'later'] as const;
export const BAND_FIELDS = ['A_HIGHEST', 'B_HIGH'] as const;

/** The address of a field in the form. */
export type Field =
  | `parts.${ScorePart}.${(typeof PART_FIELDS)[number]}`
  | `phases.${(typeof PHASE_FIELDS)[number]}`
  | `time.${(typeof TIME_FIELDS)[number]}`
  | `bands.${(typeof BAND_FIELDS)[number]}`;

/** The weights as they stand in the fields: text, also while somebody is typing. */
export type Draft = Readonly<Record<Field, string>>;

export const ISSUES = [
  'NOT_A_NUMBER',
  'OUT_OF_RANGE',
  'WEIGHTS_NOT_100',
  'SCALE_REVERSED',
  'PHASES_NOT_RISING',
  'TIME_NOT_RISING',
  'BANDS_NOT_RISING',
] as const;
export type Issue = (typeof ISSUES)[number];

/** The fields filled with weights, with the decimal sign of the language. */
export function draftOf({ parts, continuity, bands }: ScoreWeights, decimalSign: ',' | '.'): Draft {
  const text = (value: number): string => String(value).replace('.', decimalSign);
  const entries: [Field, string][] = [
    ...SCORE_PARTS.flatMap((part) =>
      PART_FIELDS.map((name): [Field, string] => [`parts.${part}.${name}`, text(parts[part][name])]),
    ),
    ...PHASE_FIELDS.map((name): [Field, string] => [`phases.${name}`, text(continuity.phases[name])]),
    ...TIME_FIELDS.map((name): [Field, string] => [`time.${name}`, text(continuity.time[name])]),
    ...BAND_FIELDS.map((name): [Field, string] => [`bands.${name}`, text(bands[name])]),
  ];
  return Object.fromEntries(entries) as Draft;
}

/** A number as it is typed, with a comma or a point; null when it is none. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The sum of the weights that can be read. */
export const weightSum = (draft: Draft): number =>
  SCORE_PARTS.reduce((sum, part) => sum + (numberOf(draft[`parts.${part}.weight`]) ?? 0), 0);

export type ReadDraft = { readonly payload: ScoreWeights | null; readonly issues: readonly Issue[] };

/** The weights that the fields say, or what is wrong with them; each fault once. */
export function readDraft(draft: Draft): ReadDraft {
  const fields = Object.entries(draft) as [Field, string][];
  const numbers = new Map(fields.map(([field, text]) => [field, numberOf(text)]));
  if ([...numbers.values()].includes(null)) return { payload: null, issues: ['NOT_A_NUMBER'] };
  const at = (field: Field): number => numbers.get(field) ?? 0;
  const result = scoreWeightsSchema.safeParse({
    parts: Object.fromEntries(
      SCORE_PARTS.map((part) => [
        part,
        Object.fromEntries(PART_FIELDS.map((name) => [name, at(`parts.${part}.${name}`)])),
      ]),
    ),
    continuity: {
      phases: Object.fromEntries(PHASE_FIELDS.map((name) => [name, at(`phases.${name}`)])),
      time: Object.fromEntries(TIME_FIELDS.map((name) => [name, at(`time.${name}`)])),
    },
    bands: Object.fromEntries(BAND_FIELDS.map((name) => [name, at(`bands.${name}`)])),
  });
  if (result.success) return { payload: result.data, issues: [] };
  const found = result.error.issues.map(
    ({ message }): Issue => ISSUES.find((issue) => issue === message) ?? 'OUT_OF_RANGE',
  );
  return { payload: null, issues: [...new Set(found)] };
}
