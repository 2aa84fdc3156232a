import { listPlanReferences } from '@regiovast/db/plans/plan-references';
import type { Session } from '@regiovast/db/store/store';
import { templateOn } from '@regiovast/domain/cases/plan-template';
import { withValidity } from '@regiovast/domain/kernel/reference-versions';
import type { PlanReferenceKind } from '@regiovast/domain/plans/plan-reference';
import {
  type PlanReferenceView,
  planReferenceViewSchema,
} from '@regiovast/domain/plans/plan-reference.views';

/** All versions of a kind as the administration shows them. */
export async function referenceView(
  s: Session,
  kind: PlanReferenceKind,
  today: string,
): Promise<PlanReferenceView> {
  const versions = await listPlanReferences(s, kind);
  return planReferenceViewSchema.parse({
    kind,
    today,
    current: templateOn(versions, today).version,
    latest: Math.max(...versions.map(({ version }) => version)),
    versions: withValidity(versions, ({ items }) => items),
  });
}
