import { addStatements } from '@regiovast/db/practices/practice-register';
import { findClosureHistory } from '@regiovast/db/practices/closures';
import { findStatements } from '@regiovast/db/practices/read-practices';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideCorrection } from '@regiovast/domain/practices/correct-practice.rules';
import { latestRecorded, statedFacts } from '@regiovast/domain/practices/fact-history';
import { allClosures } from '@regiovast/domain/practices/practice-closures';
import { factsAsOf } from '@regiovast/domain/practices/practice-facts';
import { correctPracticeInputSchema } from '@regiovast/domain/practices/practice.schemas';
import { practiceViewSchema } from '@regiovast/domain/practices/practice.views';
import { procedure } from '../trpc/procedure.ts';
import { checkPractices } from '../work/check-records.ts';
import { recordPracticeEvent } from './practice-events.ts';
import { mustFindPractice, practiceView } from './practice-view.ts';

/**
 * P-1 · states facts of a practice by hand: for a date of which something was known a correction, for a later one
 * news. What was stated before stays.
 * @throws STALE_VERSION when something was stated since the actor looked (S-3)
 */
export const correct = procedure('practices.correct')
  .input(correctPracticeInputSchema)
  .output(practiceViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { practice } = await mustFindPractice(tx, scope, input.id);
      const statements = (await findStatements(tx, practice.id)).map((row) => row.statement);
      if (latestRecorded(statements) !== input.seenStatementId) throw new DomainError('STALE_VERSION');
      const { referenceDate, facts, source, reason } = input;
      const known = factsAsOf(statements, referenceDate);
      throwIfViolated(
        decideCorrection({
          referenceDate,
          today,
          closures: allClosures(practice.closedOn, await findClosureHistory(tx, practice.id)),
          facts: known,
          stated: facts,
        }),
      );
      const id = deps.ids.next();
      await addStatements(tx, [
        {
          id,
          practiceId: practice.id,
          referenceDate,
          source,
          recordedAt: instantNow(deps.clock),
          recordedBy: actor.personId,
          importId: null,
          reason,
          ...facts,
        },
      ]);
      await recordPracticeEvent(tx, deps, actor, 'practices.corrected', practice.id, {
        statementId: id,
        referenceDate,
        changes: Object.fromEntries(statedFacts(facts).map((name) => [name, [known[name], facts[name]]])),
      });
      await checkPractices(tx, deps, [practice.id]);
      return practiceView(tx, actor, scope, practice.id, today);
    }),
  );
