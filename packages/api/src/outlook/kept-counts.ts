import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { AreaCounts } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { keptUntilChanged } from '../audit/kept-until-changed.ts';
import { type CountedRegions, countRegions, countScores } from './count-regions.ts';

/** Organisations times divisions, with room. */
const MOST_KEPT = 64;
const keptRegions = keptUntilChanged<CountedRegions>(MOST_KEPT);
const keptScores = keptUntilChanged<ReadonlyMap<string, AreaCounts>>(MOST_KEPT);

/** What is counted: in whose area, by which division, as of which day. */
type Question<Scope = AreaScope> = {
  readonly scope: Scope;
  readonly type: RegionType;
  readonly on: string;
};

const keyOf = ({ scope, type, on }: Question): string =>
  [scope.kind, scope.kind === 'everywhere' ? '' : scope.organisationId, scope.on, type, on].join(' ');

/**
 * The counts of the reader's regions, kept because many read the same overview between two changes. Only for what
 * is committed: a transaction that counts what it wrote asks `countRegions` itself.
 */
export const countRegionsOnce = (read: Session, question: Question): Promise<CountedRegions> =>
  keptRegions(read, keyOf(question), () => countRegions(read, question));

/** The counts behind the scores of a reader's own regions on an earlier day; the overview always asks. */
export const ownScoresBefore = (
  read: Session,
  question: Question<Exclude<AreaScope, { kind: 'everywhere' }>>,
): Promise<ReadonlyMap<string, AreaCounts>> =>
  keptScores(read, keyOf(question), () => countScores(read, question));
