import {
  FACT_NAMES,
  type OwnershipForm,
  type PracticeFacts,
  practiceSearchKey,
} from '../practices/practice-facts.ts';
import type { PracticeRow } from './read-practice-row.ts';

/** Who and where a practice is; not dated, so the register keeps only the newest. */
export type PracticeIdentity = {
  readonly agbCode: string;
  readonly name: string;
  readonly searchKey: string;
  readonly address: string;
  readonly postcode: string;
  readonly place: string;
  readonly municipalityCode: string;
  readonly ownershipForm: OwnershipForm;
  readonly ownerOrganisation: string | null;
  /** Degrees, WGS84; null: unknown. */
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** Without the search key, which follows from the name. */
const IDENTITY_NAMES = [
  'name',
  'address',
  'postcode',
  'place',
  'municipalityCode',
  'ownershipForm',
  'ownerOrganisation',
  'latitude',
  'longitude',
] as const satisfies readonly (keyof PracticeIdentity)[];

/** A practice in the register; `referenceDate` is that of its latest statement. */
export type RegisteredPractice = PracticeIdentity & {
  readonly id: string;
  readonly closedOn: string | null;
  readonly referenceDate: string | null;
};

export type RowStatement = {
  readonly facts: PracticeFacts;
  readonly referenceDate: string;
  readonly source: string;
};

/** What an accepted row does; null: that part of the register already says so. */
export type AcceptedRow =
  | { readonly kind: 'new'; readonly identity: PracticeIdentity; readonly statement: RowStatement }
  | {
      readonly kind: 'changed';
      readonly practice: RegisteredPractice;
      readonly identity: PracticeIdentity | null;
      readonly statement: RowStatement | null;
    };

/**
 * P-1, P-2 · What a row would do to the register: null when nothing. A statement counts as made when the same
 * source stated the same for the same reference date; equal facts on a new date confirm them, and that is news.
 * What a row does not state it does not take away.
 * @param practice as registered; undefined when the AGB code is new
 * @param recorded what the same source already stated of it for the same reference date, if anything
 */
export function comparePractice(
  row: PracticeRow,
  practice: RegisteredPractice | undefined,
  recorded: PracticeFacts | undefined,
): AcceptedRow | null {
  const { facts, referenceDate, source } = row;
  if (!practice) {
    return { kind: 'new', identity: identityOf(row, null), statement: { facts, referenceDate, source } };
  }
  const isStated =
    recorded && FACT_NAMES.every((name) => facts[name] === null || facts[name] === recorded[name]);
  const statement = isStated ? null : { facts, referenceDate, source };
  const identity = newIdentity(row, practice);
  return statement || identity ? { kind: 'changed', practice, identity, statement } : null;
}

/** A file about an earlier date adds history; it does not give a practice its old name or address back. */
function newIdentity(row: PracticeRow, practice: RegisteredPractice): PracticeIdentity | null {
  if (practice.referenceDate !== null && row.referenceDate < practice.referenceDate) return null;
  const identity = identityOf(row, practice);
  return IDENTITY_NAMES.every((name) => identity[name] === practice[name]) ? null : identity;
}

const identityOf = (row: PracticeRow, known: PracticeIdentity | null): PracticeIdentity => ({
  agbCode: row.agbCode,
  name: row.name,
  searchKey: practiceSearchKey(row.name, row.place ?? known?.place ?? ''),
  address: row.address ?? known?.address ?? '',
  postcode: row.postcode ?? known?.postcode ?? '',
  place: row.place ?? known?.place ?? '',
  municipalityCode: row.municipalityCode,
  ownershipForm: row.ownershipForm,
  ownerOrganisation: row.ownerOrganisation ?? known?.ownerOrganisation ?? null,
  latitude: row.coordinates?.latitude ?? known?.latitude ?? null,
  longitude: row.coordinates?.longitude ?? known?.longitude ?? null,
});
