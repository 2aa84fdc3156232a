import { searchKey } from '../kernel/search-key.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { RegionType } from './region-types.ts';

/** Types of which somebody can make a region; the other divisions come with the product. */
export const MADE_REGION_TYPES = ['custom', 'azwa', 'rhoArea'] as const satisfies readonly RegionType[];
export type MadeRegionType = (typeof MADE_REGION_TYPES)[number];

const PREFIX: Readonly<Record<MadeRegionType, string>> = { custom: 'ER', azwa: 'AZ', rhoArea: 'RA' };

/** The next code of a type, two digits or more: RA19 is followed by RA20, RA99 by RA100. */
export function nextRegionCode(type: MadeRegionType, taken: readonly string[]): string {
  const prefix = PREFIX[type];
  const numbers = taken.flatMap((code) => {
    const digits = code.startsWith(prefix) ? code.slice(prefix.length) : '';
    return /^\d{1,6}$/.test(digits) ? [Number(digits)] : [];
  });
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

type NamedRegion = { readonly code: string; readonly type: RegionType; readonly name: string };

/** A code is used once, a name once within a type; capitals and accents make no other name. */
export const decideRegionName = (
  known: readonly NamedRegion[],
  region: NamedRegion,
  isNew: boolean,
): Verdict =>
  verdictOf(
    violatedIf(isNew && known.some(({ code }) => code === region.code), 'REGION_CODE_TAKEN', {
      code: region.code,
    }),
    violatedIf(
      known.some(
        (other) =>
          other.type === region.type &&
          other.code !== region.code &&
          searchKey(other.name) === searchKey(region.name),
      ),
      'REGION_NAME_TAKEN',
    ),
  );
