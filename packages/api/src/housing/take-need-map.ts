import { appendEvent } from '@regiovast/db/audit/append-event';
import { installationFact } from '@regiovast/db/audit/installation';
import { countNeed } from '@regiovast/db/housing/need-map';
import { may } from '@regiovast/domain/access/rights';
import { needMapOf } from '@regiovast/domain/housing/need-map';
import type { NeedMapFormat, NeedMapPaper } from '@regiovast/domain/housing/need-map-paper';
import type { NeedMapFilters } from '@regiovast/domain/housing/need-map.views';
import { instantNow, today as todayOf } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Context } from '../trpc/deps.ts';
import { areaOf } from '../trpc/procedure.ts';
import { mustFindNeedMunicipality } from './need-municipality.ts';

type Download = {
  readonly filters: NeedMapFilters;
  readonly format: NeedMapFormat;
  readonly language: 'nl' | 'en';
};

/**
 * H-7, C-7 · the need map as a municipality is handed it: of cases with consent alone. Who took what is an event.
 * @throws DomainError SESSION_MISSING, NOT_ALLOWED, and NOT_FOUND for a municipality outside the area
 */
export async function takeNeedMap(
  { deps, actor }: Context,
  { filters, format, language }: Download,
): Promise<NeedMapPaper> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'housing.takeNeedMap')) throw new DomainError('NOT_ALLOWED');
  const asOf = todayOf(deps.clock);
  const scope = areaOf(actor, asOf);
  const savedAt = instantNow(deps.clock);
  const { municipalityCode, fromYear, toYear } = filters;
  return deps.store.transaction(async (tx) => {
    const municipality = await mustFindNeedMunicipality(tx, scope, municipalityCode);
    const { rows } = needMapOf(await countNeed(tx, scope, filters));
    const isDemo = (await installationFact(tx, 'demoSeed')) !== null;
    await appendEvent(tx, {
      at: savedAt,
      actorId: actor.personId,
      organisationId: actor.organisationId,
      action: 'housing.needMapTaken',
      subjectKind: 'needMap',
      subjectId: actor.organisationId,
      payload: {
        format,
        language,
        rows: rows.length,
        municipalityCode: municipality?.code ?? null,
        fromYear: fromYear ?? null,
        toYear: toYear ?? null,
      },
    });
    return {
      rows,
      municipality,
      fromYear: fromYear ?? null,
      toYear: toYear ?? null,
      rhoName: actor.organisationName,
      asOf,
      isDemo,
      savedAt,
    };
  });
}
