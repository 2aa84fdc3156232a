import { seedArrangementReferences } from '@regiovast/db/arrangements/arrangement-references';
import { seedHousingReferences } from '@regiovast/db/housing/housing-references';
import { seedLinkSecret } from '@regiovast/db/housing/link-secret';
import { appendEvent } from '@regiovast/db/audit/append-event';
import { seedCaseTerms } from '@regiovast/db/cases/case-terms';
import { seedDraftSecret } from '@regiovast/db/cases/draft-secret';
import { seedPlanTemplate } from '@regiovast/db/cases/plan-templates';
import { seedPlanReferences } from '@regiovast/db/plans/plan-references';
import { seedReachSettings } from '@regiovast/db/cases/reach-settings';
import { seedIndicatorDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { seedPublishedDefinitions, seedPublishedFigures } from '@regiovast/db/indicators/seed-published';
import { seedScoreWeights } from '@regiovast/db/outlook/score-weights';
import { seedEndedMunicipalities } from '@regiovast/db/regions/seed-ended-municipalities';
import { seedExchange } from '@regiovast/db/regions/exchange';
import { seedRegions } from '@regiovast/db/regions/seed-regions';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';

/** A set of reference data that comes with the product: writes what is not there yet and answers whether it wrote. */
type ReferenceSet = { readonly id: string; readonly seed: (tx: Session) => Promise<boolean> };

/** In this order: a later set may rest on an earlier one. */
const REFERENCE_SETS: readonly ReferenceSet[] = [
  { id: 'regions', seed: seedRegions },
  { id: 'endedMunicipalities', seed: seedEndedMunicipalities },
  { id: 'indicatorDefinitions', seed: seedIndicatorDefinitions },
  { id: 'publishedDefinitions', seed: seedPublishedDefinitions },
  { id: 'publishedFigures', seed: seedPublishedFigures },
  { id: 'scoreWeights', seed: seedScoreWeights },
  { id: 'exchange', seed: seedExchange },
  { id: 'caseTerms', seed: seedCaseTerms },
  { id: 'reach', seed: seedReachSettings },
  { id: 'draftSecret', seed: seedDraftSecret },
  { id: 'emergencyPlanTemplate', seed: seedPlanTemplate },
  { id: 'planReferences', seed: seedPlanReferences },
  { id: 'arrangementReferences', seed: seedArrangementReferences },
  { id: 'housingReferences', seed: seedHousingReferences },
  { id: 'linkSecret', seed: seedLinkSecret },
];

/**
 * Writes the reference data that comes with the product: all of it into a new store, and into a known one the sets that
 * a newer version of the product brought. One audit event per set that wrote (S-2); none when nothing is new.
 */
export const seedReference = ({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<void> =>
  store.transaction(async (tx) => {
    for (const { id, seed } of REFERENCE_SETS) {
      if (!(await seed(tx))) continue;
      await appendEvent(tx, {
        at: instantNow(clock),
        actorId: null,
        organisationId: null,
        action: 'reference.seeded',
        subjectKind: 'reference',
        subjectId: id,
        payload: {},
      });
    }
  });
