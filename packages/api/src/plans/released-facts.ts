import { contentOf } from '@regiovast/db/plans/plan-versions';
import { findPlanVersions } from '@regiovast/db/plans/version-marks';
import type { Session } from '@regiovast/db/store/store';
import type { PlanTally } from '@regiovast/domain/plans/completeness';
import type { PlanContent } from '@regiovast/domain/plans/plan-content';
import { wordsIn } from '@regiovast/domain/plans/rich-text';
import { frozenMemory } from './frozen-memory.ts';

/** What the header, the table of contents and a list tell of a frozen version. */
export type VersionFacts = Pick<
  PlanContent,
  'title' | 'periodFrom' | 'periodTo' | 'municipalities' | 'templateVersion'
> & { readonly tally: PlanTally };

/** Facts are small: a list shows many plans. */
const FACTS = frozenMemory<VersionFacts>(500);

function factsOf(content: PlanContent): VersionFacts {
  const { title, periodFrom, periodTo, municipalities, templateVersion, measures } = content;
  const without = (lacks: (measure: PlanContent['measures'][number]) => boolean): number =>
    measures.filter(lacks).length;
  return {
    title,
    periodFrom,
    periodTo,
    municipalities,
    templateVersion,
    tally: {
      words: Object.fromEntries(content.sections.map(({ code, document }) => [code, wordsIn(document)])),
      situationFrozenOn: content.situation?.frozenOn ?? null,
      goals: content.goals.length,
      measures: measures.length,
      measuresWithoutOwner: without(({ owner }) => owner.trim() === ''),
      measuresWithoutPeriod: without(({ startQuarter }) => startQuarter === null),
      measuresWithoutFunding: without(({ fundingBasis }) => fundingBasis === null),
      obligations: content.obligations.length,
      initiatives: content.initiatives.length,
    },
  };
}

/**
 * Facts of frozen versions by their id; at most one query, and none for versions that were read before.
 * @param versions ids with their content hashes
 */
export async function versionFacts(
  s: Session,
  versions: readonly { readonly id: string; readonly contentSha256: string }[],
): Promise<Map<string, VersionFacts>> {
  const unread = versions.filter(({ contentSha256 }) => FACTS.get(contentSha256) === undefined);
  const read = new Map<string, VersionFacts>();
  if (unread.length > 0) {
    for (const row of await findPlanVersions(
      s,
      unread.map(({ id }) => id),
    )) {
      const facts = factsOf(contentOf(row));
      read.set(row.contentSha256, facts);
      FACTS.keep(row.contentSha256, facts);
    }
  }
  return new Map(
    versions.flatMap(({ id, contentSha256 }) => {
      const facts = read.get(contentSha256) ?? FACTS.get(contentSha256);
      return facts ? [[id, facts] as const] : [];
    }),
  );
}
