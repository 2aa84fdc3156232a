import { setIdentity } from '@regiovast/db/practices/practice-register';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { practiceSearchKey } from '@regiovast/domain/practices/practice-facts';
import {
  correctIdentityInputSchema,
  type PracticeIdentityFields,
} from '@regiovast/domain/practices/practice.schemas';
import { practiceViewSchema } from '@regiovast/domain/practices/practice.views';
import { procedure } from '../trpc/procedure.ts';
import { checkPractices } from '../work/check-records.ts';
import { mustLieIn } from './municipalities.ts';
import { recordPracticeEvent } from './practice-events.ts';
import { mustFindPractice, practiceView } from './practice-view.ts';

const NAMES = [
  'name',
  'address',
  'postcode',
  'place',
  'municipalityCode',
  'ownershipForm',
  'ownerOrganisation',
] as const satisfies readonly (keyof PracticeIdentityFields)[];

/**
 * Corrects who and where a practice is. It is not dated, so the event keeps what it was and what it became.
 * @throws STALE_VERSION when it was changed since the actor looked (S-3)
 */
export const correctIdentity = procedure('practices.correctIdentity')
  .input(correctIdentityInputSchema)
  .output(practiceViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { practice } = await mustFindPractice(tx, scope, input.id);
      if (NAMES.some((name) => practice[name] !== input.seen[name])) throw new DomainError('STALE_VERSION');
      const { identity } = input;
      if (identity.municipalityCode !== practice.municipalityCode) {
        await mustLieIn(tx, scope, identity.municipalityCode);
      }
      await setIdentity(tx, practice.id, {
        ...identity,
        searchKey: practiceSearchKey(identity.name, identity.place),
      });
      const changed = NAMES.filter((name) => practice[name] !== identity[name]);
      await recordPracticeEvent(tx, deps, actor, 'practices.identityCorrected', practice.id, {
        changes: Object.fromEntries(changed.map((name) => [name, [practice[name], identity[name]]])),
      });
      await checkPractices(tx, deps, [practice.id]);
      return practiceView(tx, actor, scope, practice.id, today);
    }),
  );
