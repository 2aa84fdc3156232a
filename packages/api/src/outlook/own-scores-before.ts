import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { AreaCounts } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { keptUntilChanged } from '../audit/kept-until-changed.ts';
import { countScores } from './count-regions.ts';

/** Insurers times divisions, with room. */
const MOST_KEPT = 64;
const kept = keptUntilChanged<ReadonlyMap<string, AreaCounts>>(MOST_KEPT);

type Question = {
  readonly scope: Exclude<AreaScope, { kind: 'everywhere' }>;
  readonly type: RegionType;
  readonly on: string;
};

/** The counts behind the scores of a reader's own regions on an earlier day; kept, because the overview always asks. */
export const ownScoresBefore = (session: Session, question: Question) => {
  const { scope, type, on } = question;
  const key = [scope.kind, scope.organisationId, scope.on, type, on].join(' ');
  return kept(session, key, () => countScores(session, question));
};
