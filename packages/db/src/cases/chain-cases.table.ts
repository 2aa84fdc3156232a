import { DISCONTINUITY_CAUSES, type DiscontinuityCause } from '@regiovast/domain/cases/causes';
import {
  COMMUNICATION_STATES,
  type CommunicationState,
  RECORD_TRANSFER_STATES,
  type RecordTransferState,
} from '@regiovast/domain/cases/record-fields';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate, isOneOf } from '../store/column-kit.ts';

/**
 * D-5 · the failure of a chain, as one RHO follows it: the parent of a case per location in its area. What is the
 * same for every location stands here once.
 */
export function chainCaseTable(
  k: ColumnKit,
  { persons, organisations }: Pick<PeopleTables, 'persons' | 'organisations'>,
) {
  const chainCases = k.table(
    'chain_cases',
    {
      id: k.text().primaryKey(),
      number: k.text().notNull().unique(),
      /** `chainKey` of the owner organisation, and its name as it stood in the register. */
      chainKey: k.text().notNull(),
      chainName: k.text().notNull(),
      /** The RHO that follows it. */
      organisationId: k
        .text()
        .notNull()
        .references(() => organisations.id),
      primaryCause: k.text().$type<DiscontinuityCause>().notNull(),
      openedOn: k.text().notNull(),
      closedOn: k.text(),
      ownerId: k
        .text()
        .notNull()
        .references(() => persons.id),
      expectedEndOn: k.text(),
      recordTransferState: k.text().$type<RecordTransferState>(),
      supervisorInformedOn: k.text(),
      communicationState: k.text().$type<CommunicationState>(),
      version: k.integer().notNull(),
    },
    (t) => [
      k.check('chain_cases_cause', isOneOf(t.primaryCause, DISCONTINUITY_CAUSES)),
      k.check('chain_cases_opened', isDate(t.openedOn)),
      k.check('chain_cases_closed', isDate(t.closedOn)),
      k.check('chain_cases_end', isDate(t.expectedEndOn)),
      k.check('chain_cases_transfer', isOneOf(t.recordTransferState, RECORD_TRANSFER_STATES)),
      k.check('chain_cases_supervisor', isDate(t.supervisorInformedOn)),
      k.check('chain_cases_communication', isOneOf(t.communicationState, COMMUNICATION_STATES)),
      k.check('chain_cases_version', sql`${t.version} > 0`),
      k
        .uniqueIndex('chain_cases_one_open')
        .on(t.organisationId, t.chainKey)
        .where(sql`${t.closedOn} is null`),
    ],
  );
  return { chainCases };
}
export type ChainCaseTables = ReturnType<typeof chainCaseTable>;
