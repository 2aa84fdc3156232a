import type { FoundCase } from '@regiovast/db/cases/read-case';
import { decideKeepRecord } from '@regiovast/domain/cases/case-record.rules';
import { leadOf } from '@regiovast/domain/cases/escalate.rules';
import type { Verdict } from '@regiovast/domain/kernel/verdict';
import type { SignedIn } from '../trpc/deps.ts';

/** D-4, D-7 · whether the organisation of the reader keeps the record of a case it sees. */
export const keepVerdict = (actor: SignedIn, record: FoundCase['record']): Verdict =>
  // An insurer that sees the case is the one that is preferent now.
  decideKeepRecord(actor.organisationKind, leadOf(record, actor.organisationId));
