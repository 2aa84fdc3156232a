/** Readers for addresses that anybody may have typed: what makes no sense is left out, and no schema library loads. */
export const textIn = (value: unknown, longest: number): string | undefined => {
  const text =
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, longest) : '';
  return text === '' ? undefined : text;
};

export const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

export const wholeIn = (value: unknown, least: number, most: number): number | undefined => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= least && number <= most ? number : undefined;
};

export const flagIn = (value: unknown): true | undefined => (value === true ? true : undefined);

/** A calendar date as `2027-03-12`; one that does not exist is nothing. */
export const dateIn = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : undefined;
};

const REGION_CODE = /^[A-Z0-9-]{2,20}$/;
const QUARTER = /^(?:19\d\d|2[01]\d\d|2200)Q[1-4]$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isRegionCode = (value: unknown): value is string =>
  typeof value === 'string' && REGION_CODE.test(value);
export const isQuarter = (value: unknown): value is string =>
  typeof value === 'string' && QUARTER.test(value);
export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
