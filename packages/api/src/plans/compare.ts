import { findComparedVersion, findOutline } from '@regiovast/db/plans/plan-versions';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import { type ComparablePiece, compareOutlines, piecesOf } from '@regiovast/domain/plans/compare-plans';
import { changedFields } from '@regiovast/domain/plans/piece-fields';
import {
  compareInputSchema,
  comparePieceInputSchema,
  type Comparison,
  comparisonSchema,
  type PieceComparison,
  pieceComparisonSchema,
} from '@regiovast/domain/plans/plan-compare.views';
import type { PlanContent, PlanOutline } from '@regiovast/domain/plans/plan-content';
import { planSectionSchema } from '@regiovast/domain/plans/plan-sections';
import { richTextSchema } from '@regiovast/domain/plans/rich-text';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { buildContent, frozenContent, outlineOfContent } from './build-content.ts';
import { frozenMemory } from './frozen-memory.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';

/** Outlines are small: those of every plan of a year. */
const OUTLINES = frozenMemory<PlanOutline>(200);

type Side = Comparison['from'] & { readonly outline: PlanOutline };

/** L-5 · what is new, changed and dropped between two versions of a plan, or of a plan and the one before it. */
export const compare = procedure('plans.compare')
  .input(compareInputSchema)
  .output(comparisonSchema)
  .query(async ({ ctx: { actor, deps, scope }, input }) => {
    const { read } = deps.store;
    const reached = await mustFindPlan(read, actor, scope, input.planId);
    const { outline: before, ...from } = await sideOf(read, reached, actor, scope, input.from);
    const { outline: after, ...to } = await sideOf(read, reached, actor, scope, input.to);
    return { from, to, pieces: compareOutlines(before, after) };
  });

/** L-5 · one piece of two versions: a section as two texts, another piece as the fields that differ. */
export const comparePiece = procedure('plans.comparePiece')
  .input(comparePieceInputSchema)
  .output(pieceComparisonSchema)
  .query(async ({ ctx: { actor, deps, scope }, input }): Promise<PieceComparison> => {
    const { read } = deps.store;
    const reached = await mustFindPlan(read, actor, scope, input.planId);
    const find = (content: PlanContent): ComparablePiece | undefined =>
      piecesOf(content).find(({ piece, key }) => piece === input.piece && key === input.key);
    const before = find(await contentOfSide(read, reached, actor, scope, input.from));
    const after = find(await contentOfSide(read, reached, actor, scope, input.to));
    if (!before && !after) throw notFound();
    if (input.piece === 'section')
      return {
        kind: 'text',
        code: planSectionSchema.parse(input.key),
        before: before ? richTextSchema.parse(before.says) : null,
        after: after ? richTextSchema.parse(after.says) : null,
      };
    return { kind: 'fields', fields: changedFields(before?.says ?? null, after?.says ?? null) };
  });

/** Whether a version belongs to the plan or to the one before it; others are compared from their own page. */
const belongs = ({ plan }: ReachedPlan, planId: string): boolean =>
  planId === plan.id || planId === plan.previousPlanId;

async function sideOf(
  s: Session,
  reached: ReachedPlan,
  actor: SignedIn,
  scope: AreaScope,
  choice: string,
): Promise<Side> {
  if (choice === 'now') {
    if (!readsLive(reached.standing)) throw notFound();
    return {
      planNumber: reached.plan.number,
      number: null,
      frozenAt: null,
      outline: outlineOfContent(await buildContent(s, reached)),
    };
  }
  const version = await findComparedVersion(s, choice);
  if (!version || !belongs(reached, version.planId)) throw notFound();
  await mustReadVersion(s, reached, actor, scope, version);
  const { planNumber, number, frozenAt, contentSha256 } = version;
  const outline = OUTLINES.get(contentSha256) ?? OUTLINES.keep(contentSha256, await findOutline(s, choice));
  return { planNumber, number, frozenAt, outline };
}

async function contentOfSide(
  s: Session,
  reached: ReachedPlan,
  actor: SignedIn,
  scope: AreaScope,
  choice: string,
): Promise<PlanContent> {
  if (choice === 'now') {
    if (!readsLive(reached.standing)) throw notFound();
    return buildContent(s, reached);
  }
  const version = await findComparedVersion(s, choice);
  if (!version || !belongs(reached, version.planId)) throw notFound();
  await mustReadVersion(s, reached, actor, scope, version);
  return frozenContent(s, { id: choice, contentSha256: version.contentSha256 });
}

/** C-2 · a version that was not released is the RHO's and its partners'; the plan before may have other readers. */
async function mustReadVersion(
  s: Session,
  reached: ReachedPlan,
  actor: SignedIn,
  scope: AreaScope,
  version: { readonly planId: string; readonly releasedAt: string | null },
): Promise<void> {
  const { standing } =
    version.planId === reached.plan.id ? reached : await mustFindPlan(s, actor, scope, version.planId);
  if (version.releasedAt === null && !readsLive(standing)) throw notFound();
}
