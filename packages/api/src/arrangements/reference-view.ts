import { listArrangementReferences } from '@regiovast/db/arrangements/arrangement-references';
import type { Session } from '@regiovast/db/store/store';
import type { ArrangementReferenceKind } from '@regiovast/domain/arrangements/arrangement-reference';
import { codedItems } from '@regiovast/domain/arrangements/arrangement-reference.rules';
import {
  type ArrangementReferenceView,
  arrangementReferenceViewSchema,
} from '@regiovast/domain/arrangements/arrangement-reference.views';
import { versionOn, withValidity } from '@regiovast/domain/kernel/reference-versions';

/** All versions of a kind as the administration shows them. */
export async function referenceView(
  s: Session,
  kind: ArrangementReferenceKind,
  today: string,
): Promise<ArrangementReferenceView> {
  const versions = await listArrangementReferences(s, kind);
  return arrangementReferenceViewSchema.parse({
    kind,
    today,
    current: versionOn(versions, today).version,
    latest: Math.max(...versions.map(({ version }) => version)),
    versions: withValidity(versions, ({ items }) => codedItems(items)),
  });
}
