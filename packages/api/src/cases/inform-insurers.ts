import { findInformed, findInsurers, insertInformed } from '@regiovast/db/cases/case-informed';
import type { FoundCase } from '@regiovast/db/cases/read-case';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findColleagues } from '@regiovast/db/people/read-people';
import type { Session } from '@regiovast/db/store/store';
import { caseInputSchema } from '@regiovast/domain/cases/case.schemas';
import { decideInform, leadOf } from '@regiovast/domain/cases/escalate.rules';
import {
  informedViewSchema,
  informInsurersInputSchema,
  type InformedView,
} from '@regiovast/domain/cases/escalate.schemas';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import type { Role } from '@regiovast/domain/people/organisation';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { notify } from '../work/notify.ts';
import { recordCaseEvent } from './case-events.ts';
import { capability } from '../trpc/capability.ts';
import { mustFindCase, regionOfPractice } from './case-view.ts';
import { sideOf } from './lead-view.ts';

/** Who hears of it at an insurer that does not see the case. */
const TOLD: readonly Role[] = ['procurementManager'];

/** What decides whom this reader can tell of the case: everybody but the insurer of the region and who was told. */
async function audienceOf(session: Session, { practice, record }: FoundCase, on: string) {
  const [region, informed, insurers] = await Promise.all([
    regionOfPractice(session, practice.municipalityCode, on),
    findInformed(session, record.id),
    findInsurers(session),
  ]);
  const preferentId = region?.preferent?.organisationId ?? null;
  const told = new Set(informed.map(({ organisationId }) => organisationId));
  return { region, preferentId, informed, told, insurers: insurers.filter(({ id }) => id !== preferentId) };
}

async function informedView(session: Session, actor: SignedIn, scope: AreaScope, caseId: string) {
  const found = await mustFindCase(session, scope, caseId);
  const { preferentId, informed, told, insurers } = await audienceOf(session, found, scope.on);
  const can = capability(
    actor,
    'cases.informInsurers',
    decideInform(found.record, sideOf(actor), preferentId),
  );
  return {
    informed,
    others: can.can ? insurers.filter(({ id }) => !told.has(id)) : [],
    can,
  } satisfies InformedView;
}

/** D-4, D-7 · which other insurers were told of the case. */
export const informed = procedure('cases.informed')
  .input(caseInputSchema)
  .output(informedViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    informedView(deps.store.read, actor, scope, input.caseId),
  );

/**
 * D-4, C-4 · tells other insurers that there is an acute case in a region: region, phase, day and who leads. Never
 * which practice, how many patients, nor a way to the case.
 */
export const informInsurers = procedure('cases.informInsurers')
  .input(informInsurersInputSchema)
  .output(informedViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindCase(tx, scope, input.caseId);
      const { record } = found;
      const { region, preferentId, told, insurers } = await audienceOf(tx, found, today);
      throwIfViolated(decideInform(record, sideOf(actor), preferentId));
      const asked = [...new Set(input.organisationIds)];
      if (asked.some((id) => !insurers.some((insurer) => insurer.id === id))) throw notFound();
      const fresh = asked.filter((id) => !told.has(id));
      if (fresh.length === 0) throw new DomainError('INSURER_ALREADY_INFORMED');
      const informedAt = instantNow(deps.clock);
      await insertInformed(
        tx,
        fresh.map((organisationId) => ({
          caseId: record.id,
          organisationId,
          phase: record.phase,
          informedAt,
          informedBy: actor.personId,
        })),
      );
      await recordCaseEvent(tx, deps, actor, 'cases.insurersInformed', record.id, {
        organisationIds: fresh,
        phase: record.phase,
      });
      await notify(tx, deps, {
        kind: 'insurerInformed',
        // The region, not the case: whoever is told has no way to it.
        subjectKind: 'case',
        subjectId: region?.code ?? '',
        details: {
          regionCode: region?.code ?? null,
          phase: record.phase,
          on: today,
          lead: leadOf(record, preferentId),
        },
        to: (await findColleagues(tx, fresh, TOLD)).map(({ id }) => id),
      });
      return informedView(tx, actor, scope, record.id);
    }),
  );
