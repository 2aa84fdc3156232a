import { appendEvent } from '@regiovast/db/audit/append-event';
import { findOrganisation } from '@regiovast/db/people/read-people';
import { findAreaHolder, findRegionRow, listAreas } from '@regiovast/db/regions/kept-regions';
import { setAreaCode } from '@regiovast/db/regions/write-regions';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideArea } from '@regiovast/domain/regions/keep-area.rules';
import { setAreaInputSchema } from '@regiovast/domain/regions/keep-regions.schemas';
import { areaRowSchema } from '@regiovast/domain/regions/keep-regions.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

/** RHO's and their working areas. */
export const areas = procedure('people.areas')
  .output(z.array(areaRowSchema))
  .query(({ ctx: { deps, today } }) => listAreas(deps.store.read, today));

async function areaFor(tx: Session, areaCode: string | null) {
  if (areaCode === null) return null;
  const [region, usedBy] = await Promise.all([findRegionRow(tx, areaCode), findAreaHolder(tx, areaCode)]);
  if (!region) throw notFound();
  return { type: region.type, usedBy };
}

/** Gives an RHO its working area, another one, or none; what its people see follows at once (AreaScope). */
export const setArea = procedure('people.setArea')
  .input(setAreaInputSchema)
  .output(z.array(areaRowSchema))
  .mutation(({ ctx: { actor, deps, today }, input: { organisationId, knownAreaCode, areaCode } }) =>
    deps.store.transaction(async (tx) => {
      const organisation = await findOrganisation(tx, organisationId);
      if (!organisation) throw notFound();
      const area = await areaFor(tx, areaCode);
      throwIfViolated(decideArea(organisation, area));
      const before = (await listAreas(tx, today)).find((row) => row.organisationId === organisationId);
      if ((before?.areaCode ?? null) !== knownAreaCode) throw new DomainError('STALE_VERSION');
      await setAreaCode(tx, organisationId, areaCode);
      await appendEvent(tx, {
        at: instantNow(deps.clock),
        actorId: actor.personId,
        organisationId: actor.organisationId,
        action: 'people.areaSet',
        subjectKind: 'organisation',
        subjectId: organisationId,
        payload: { before: knownAreaCode, after: areaCode },
      });
      return listAreas(tx, today);
    }),
  );
