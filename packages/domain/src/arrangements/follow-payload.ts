import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { idSchema } from '../kernel/ids.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import {
  type ArrangementType,
  arrangementTypeSchema,
  type Nature,
  natureSchema,
} from './arrangement-codes.ts';

/** Longest texts in characters; a shielded obligation is longer than what was written. */
const LONGEST_NAME = 400;
const LONGEST_OBLIGATION = 8_000;

/**
 * C-1 · everything another insurer ever reads of an arrangement: kind, region, period, result obligation, and whose it is.
 * Strict, so that one field more is refused wherever a payload is read: in the store, in a view, in a bundle.
 */
export const followPayloadSchema = z.strictObject({
  requestId: idSchema,
  number: z.string().min(1).max(40),
  insurerName: z.string().min(1).max(LONGEST_NAME),
  type: arrangementTypeSchema,
  nature: natureSchema,
  region: z.strictObject({ code: regionCodeSchema, name: z.string().min(1).max(LONGEST_NAME) }),
  periodFrom: calendarDateSchema,
  periodTo: calendarDateSchema,
  resultObligation: z.string().max(LONGEST_OBLIGATION),
});
export type FollowPayload = z.infer<typeof followPayloadSchema>;

/** What a payload is made from; of the names only those that must not be told. */
export type FollowSource = {
  readonly number: string;
  readonly insurerName: string;
  readonly type: ArrangementType;
  readonly nature: Nature;
  readonly region: { readonly code: string; readonly name: string };
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly resultObligation: string;
  /** Names of who receives it. */
  readonly beneficiaryNames: readonly string[];
};

/** C-1 · the payload of a request, field by field: what the source holds besides never gets in. */
export const followPayload = (requestId: string, source: FollowSource): FollowPayload => ({
  requestId,
  number: source.number,
  insurerName: source.insurerName,
  type: source.type,
  nature: source.nature,
  region: { code: source.region.code, name: source.region.name },
  periodFrom: source.periodFrom,
  periodTo: source.periodTo,
  resultObligation: shieldedObligation(source.resultObligation, source.beneficiaryNames),
});

/** The text that is frozen, hashed and signed. */
export const payloadText = (payload: FollowPayload): string => canonicalJson(payload);

/** Reads a frozen payload. @throws ZodError when it holds anything but its fields */
export const readPayload = (text: string): FollowPayload => followPayloadSchema.parse(JSON.parse(text));

export const SHIELDED_NAME = '[naam afgeschermd]';
export const SHIELDED_AMOUNT = '[bedrag afgeschermd]';

const NUMBER = String.raw`\d[\d.,\u00a0\u202f]*\d|\d`;
/** An amount as it is written in a sentence: with its sign or word before or behind it. */
const AMOUNT = new RegExp(
  String.raw`(?:€|\beuro?\b)\s*(?:${NUMBER})(?:,-)?|(?:${NUMBER})(?:,-)?\s*(?:€|euro\b|eur\b|ct\b|cent\b|k€)`,
  'giu',
);

/**
 * C-1 · the result obligation as another insurer reads it: the name of who receives the money and every amount in euro are
 * taken out. It is a net beneath the person who asks: that person sees the text before it goes.
 */
export function shieldedObligation(text: string, beneficiaryNames: readonly string[]): string {
  const names = [...new Set(beneficiaryNames.map((name) => name.trim()).filter((name) => name !== ''))];
  // The longest first: a name may hold another.
  const shielded = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((kept, name) => kept.replace(wholeName(name), SHIELDED_NAME), text);
  return shielded.replace(AMOUNT, SHIELDED_AMOUNT);
}

/** The name in any case and with any white space; not as a part of a longer word. */
const wholeName = (name: string): RegExp => {
  const words = name.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`, 'giu');
};
