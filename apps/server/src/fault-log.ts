/**
 * What a log may hold of a fault: the innermost error. The error around it, of the query builder, carries the
 * values of the query, and those can be personal data or guarded text (C-5).
 */
export function loggableFault(error: unknown): { name: string; message: string; stack: string | undefined } {
  let cause = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  if (!(cause instanceof Error)) return { name: 'unknown', message: typeof cause, stack: undefined };
  return { name: cause.name, message: cause.message, stack: cause.stack };
}
