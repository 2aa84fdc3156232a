import type { Row, TableName } from './write-rows.ts';

/** A CHECK by name, a change of a valid row that it refuses, and one on the edge that it lets through. */
export type CheckCase<Name extends TableName = TableName> = {
  readonly check: string;
  readonly table: Name;
  readonly refused: object;
  /** Null: the valid row itself is on the edge. */
  readonly accepted: Partial<Row<Name>> | null;
};

export const breaking = <Name extends TableName>(
  check: string,
  table: Name,
  refused: Record<string, unknown>,
  accepted: Partial<Row<Name>> | null,
): CheckCase => ({ check, table, refused, accepted: accepted as object | null });

export const NONSENSE = 'nonsense';
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2200-12-31';
export const NO_DATE = '2025-1-1';
export const DAY = '2025-01-01';
