import { isExpired } from '../indicators/expiry.ts';
import type { ImportState } from '../imports/import-kinds.ts';
import { addDays, dayOfInstant } from '../kernel/calendar-date.ts';
import { type Found, foundIf } from './quality-catalogue.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';

/** What the rules look at of a region of the working division; `isVerified` null: no insurer is preferent. */
export type RegionSubject = { readonly isVerified: boolean | null };

/** P-5 · what the rules find of a region: who is preferent there decides who may see what. */
export const regionFindings = ({ isVerified }: RegionSubject): Found[] => [
  ...foundIf(isVerified === null, 'REGION_WITHOUT_PREFERENT'),
  ...foundIf(isVerified === false, 'PREFERENT_UNVERIFIED'),
];

/** Whether a municipality that exists lies in a region of the working division. */
export type MunicipalitySubject = { readonly isPlaced: boolean };

/** P-5 · what the rules find of a municipality: outside every region, its practices count nowhere. */
export const municipalityFindings = ({ isPlaced }: MunicipalitySubject): Found[] => [
  ...foundIf(!isPlaced, 'MUNICIPALITY_WITHOUT_REGION'),
];

/** The newest figure under an indicator, in the definition version it was stated under. */
export type IndicatorSubject = { readonly referenceDate: string; readonly staleAfterMonths: number | null };

/** P-5, R-1 · what the rules find of an indicator: that even its newest figure has expired. */
export const indicatorFindings = (newest: IndicatorSubject, today: string): Found[] => [
  ...foundIf(isExpired(newest, newest, today), 'FIGURES_EXPIRED', { referenceDate: newest.referenceDate }),
];

/** A file as it came in. */
export type ImportSubject = { readonly state: ImportState; readonly uploadedAt: string };

/** P-5 · what the rules find of an import: that nobody came back for it. */
export function importFindings({ state, uploadedAt }: ImportSubject, today: string): Found[] {
  const uploadedOn = dayOfInstant(uploadedAt);
  const isWaiting = state === 'unmapped' || state === 'rehearsed';
  const isLong = addDays(uploadedOn, QUALITY_LIMITS.importWaitsAfterDays) < today;
  return [...foundIf(isWaiting && isLong, 'IMPORT_WAITS', { uploadedOn })];
}
