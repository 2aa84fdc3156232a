import { findExchangeStatements, insertExchangeState } from '@regiovast/db/regions/exchange';
import { findRegionRow } from '@regiovast/db/regions/kept-regions';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { byNewest, decideExchange } from '@regiovast/domain/regions/exchange.rules';
import { exchangeViewSchema, setExchangeInputSchema } from '@regiovast/domain/regions/exchange.views';
import { procedure } from '../trpc/procedure.ts';
import { exchangeView, liesWithin, mayStateExchange } from './exchange-view.ts';
import { recordRegionEvent } from './region-events.ts';

/** R-5 · states how far the enrolment exchange is; earlier statements stay as history. */
export const setExchange = procedure('regions.setExchange')
  .input(setExchangeInputSchema)
  .output(exchangeViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { code, knownId, state, from: validFrom, placedPatients, note, source } = input;
      const region = await findRegionRow(tx, code);
      if (!region) throw notFound();
      // Every reader knows the region, so that one outside the area is refused, not hidden (style 2.6).
      if (!mayStateExchange(actor, region, await liesWithin(tx, actor, region, today))) {
        throw new DomainError('NOT_ALLOWED');
      }
      const statements = (await findExchangeStatements(tx, code)).toSorted(byNewest);
      throwIfViolated(decideExchange(statements, { state, validFrom, placedPatients }, today));
      if ((statements[0]?.id ?? null) !== knownId) throw new DomainError('STALE_VERSION');
      const id = deps.ids.next();
      await insertExchangeState(tx, {
        id,
        regionCode: code,
        validFrom,
        state,
        placedPatients,
        note: note === '' ? null : note,
        source,
        recordedAt: instantNow(deps.clock),
        recordedBy: actor.personId,
      });
      const payload = { statementId: id, state, from: validFrom, placedPatients, source };
      await recordRegionEvent(tx, deps, actor, 'regions.exchangeSet', code, payload);
      return exchangeView(tx, actor, code, { today });
    }),
  );
