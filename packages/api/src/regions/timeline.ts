import { findExchangeStatements } from '@regiovast/db/regions/exchange';
import { findMemberRows, findPreferentPeriods, findRegionRow } from '@regiovast/db/regions/kept-regions';
import {
  findCaseMoves,
  findClosedByDate,
  findClosures,
  findImports,
  findSeals,
  findWeightVersions,
} from '@regiovast/db/regions/region-timeline';
import { may } from '@regiovast/domain/access/rights';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { notFound } from '@regiovast/domain/kernel/errors';
import { shownPlaced } from '@regiovast/domain/regions/exchange.rules';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';
import {
  endOfDay,
  mergeTimeline,
  newestNeeded,
  type TimelineSource,
} from '@regiovast/domain/regions/timeline';
import { membershipEvents, preferentEvents } from '@regiovast/domain/regions/timeline-changes';
import {
  type TimelineEvent,
  timelineInputSchema,
  timelinePageSchema,
} from '@regiovast/domain/regions/timeline.views';
import { areaOf, procedure } from '../trpc/procedure.ts';
import { liesWithin } from './exchange-view.ts';

type Source = TimelineSource<TimelineEvent>;

const whole = (events: readonly TimelineEvent[]): Source => ({ events, total: events.length });

/** A counted answer of the database as a source. */
const source = <Row>(
  { rows, total }: { rows: readonly Row[]; total: number },
  eventOf: (row: Row) => TimelineEvent,
): Source => ({ events: rows.map(eventOf), total });

/**
 * Everything that happened in a region, newest first: public facts for every reader; moves of cases, closings and
 * imports only of the reader's own area and organisation (C-6, D-4). Thirteen queries, whatever there is to tell.
 */
export const timeline = procedure('regions.timeline')
  .input(timelineInputSchema)
  .output(timelinePageSchema)
  .query(async ({ ctx: { actor, deps, today }, input }) => {
    const { read } = deps.store;
    const { code, asOf: until = today } = input;
    const region = await findRegionRow(read, code);
    if (!region) throw notFound();
    const scope =
      actor.organisationKind === 'platform'
        ? ({ kind: 'everywhere', on: today } as const)
        : areaOf(actor, today);
    const newest = newestNeeded(input);
    const part = { code, until, newest };
    const before = endOfDay(until);
    const canOpen = may(actor, 'imports.get');
    const sources = await Promise.all<Source>([
      findCaseMoves(read, scope, part).then((found) =>
        source(found, ({ id, enteredAt, on, from, to, caseId, number, practiceName }) => ({
          kind: 'caseMoved',
          on,
          key: `${enteredAt} ${id}`,
          from,
          to,
          caseId,
          number,
          practiceName,
        })),
      ),
      findClosures(read, scope, part, 'closedOn').then((found) =>
        source(found, ({ id, on, practiceId, practiceName }) => ({
          kind: 'practiceClosed',
          on,
          key: id,
          practiceId,
          practiceName,
        })),
      ),
      findClosures(read, scope, part, 'reopenedOn').then((found) =>
        source(found, ({ id, on, practiceId, practiceName }) => ({
          kind: 'practiceReopened',
          on,
          key: id,
          practiceId,
          practiceName,
        })),
      ),
      findClosedByDate(read, scope, part).then((found) =>
        source(found, ({ id, on, practiceId, practiceName }) => ({
          kind: 'practiceClosed',
          on,
          key: id,
          practiceId,
          practiceName,
        })),
      ),
      ...(['committedAt', 'undoneAt'] as const).map((what) =>
        findImports(read, scope, { code, newest, before }, what).then((found) =>
          source(found, ({ importId, at, practices }) => ({
            kind: what === 'committedAt' ? ('imported' as const) : ('importUndone' as const),
            on: dayOfInstant(at),
            key: `${at} ${importId}`,
            importId,
            practices,
            canOpen,
          })),
        ),
      ),
      // Quarters are sealed for working regions only.
      region.type === WORKING_REGION_TYPE
        ? findSeals(read, { before, newest }).then((found) =>
            source(found, ({ quarter, revision, at }) => ({
              kind: 'quarterSealed',
              on: dayOfInstant(at),
              key: `${at} ${quarter}`,
              quarter,
              revision,
            })),
          )
        : whole([]),
      findWeightVersions(read, part).then((found) =>
        source(found, ({ version, on }) => ({
          kind: 'scoreWeightsSet',
          on,
          key: `05 ${String(version).padStart(6, '0')}`,
          version,
        })),
      ),
      findMemberRows(read, code).then((rows) => whole(membershipEvents(rows, until))),
      findPreferentPeriods(read, code).then((rows) => whole(preferentEvents(rows, until))),
      Promise.all([findExchangeStatements(read, code), liesWithin(read, actor, region, today)]).then(
        ([rows, isWithin]) =>
          whole(
            rows
              .filter(({ validFrom }) => validFrom <= until)
              .map(({ id, validFrom, recordedAt, state, placedPatients, source: statedBy }) => ({
                kind: 'exchangeStated' as const,
                on: validFrom,
                key: `${recordedAt} ${id}`,
                state,
                ...shownPlaced(placedPatients, isWithin),
                source: statedBy,
              })),
          ),
      ),
    ]);
    return mergeTimeline(sources, input);
  });
