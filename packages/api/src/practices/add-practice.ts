import { insertPractices } from '@regiovast/db/practices/practice-register';
import { isAgbKnown } from '@regiovast/db/practices/read-practices';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { practiceSearchKey } from '@regiovast/domain/practices/practice-facts';
import {
  addPracticeInputSchema,
  addPracticeResultSchema,
} from '@regiovast/domain/practices/practice.schemas';
import { procedure } from '../trpc/procedure.ts';
import { checkPractices } from '../work/check-records.ts';
import { mustLieIn } from './municipalities.ts';
import { recordPracticeEvent } from './practice-events.ts';

/**
 * Adds a practice by hand; its facts are stated afterwards. That an AGB code is taken is said whoever's area the
 * practice lies in: the codes are a public register and one code is one practice.
 */
export const add = procedure('practices.add')
  .input(addPracticeInputSchema)
  .output(addPracticeResultSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      await mustLieIn(tx, scope, input.municipalityCode);
      if (await isAgbKnown(tx, input.agbCode)) throw new DomainError('AGB_ALREADY_KNOWN');
      const id = deps.ids.next();
      const searchKey = practiceSearchKey(input.name, input.place);
      await insertPractices(tx, [{ id, ...input, searchKey, closedOn: null }]);
      await recordPracticeEvent(tx, deps, actor, 'practices.added', id, {
        agbCode: input.agbCode,
        municipalityCode: input.municipalityCode,
      });
      await checkPractices(tx, deps, [id]);
      return { id };
    }),
  );
