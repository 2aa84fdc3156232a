/** What the database refused, in words both engines share. */
export type ConstraintKind = 'unique' | 'foreignKey' | 'check';

const KINDS: Readonly<Record<string, ConstraintKind>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreignKey',
  SQLITE_CONSTRAINT_CHECK: 'check',
  '23505': 'unique',
  '23503': 'foreignKey',
  '23514': 'check',
};

/** Which constraint an error of the store is about, or null when it is something else. */
export function constraintKindOf(error: unknown): ConstraintKind | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && code in KINDS) return KINDS[code] ?? null;
  }
  return null;
}

/** A statement was sent through a transaction that had already been committed or rolled back: a mistake in our code. */
export class TransactionOverError extends Error {
  override readonly name = 'TransactionOverError';
  constructor() {
    super('this transaction is over; await every statement inside it');
  }
}

/** A purge was asked for inside a transaction, where it would wait for itself: a mistake in our code. */
export class PurgeInTransactionError extends Error {
  override readonly name = 'PurgeInTransactionError';
  constructor() {
    super('purge after the transaction, not inside it');
  }
}
