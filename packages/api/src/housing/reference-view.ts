import { listHousingReferences } from '@regiovast/db/housing/housing-references';
import type { Session } from '@regiovast/db/store/store';
import type { HousingReferenceKind } from '@regiovast/domain/housing/housing-reference';
import {
  type HousingReferenceView,
  housingReferenceViewSchema,
} from '@regiovast/domain/housing/housing-reference.views';
import { versionOn, withValidity } from '@regiovast/domain/kernel/reference-versions';

/** All versions of a kind as the administration shows them. */
export async function referenceView(
  s: Session,
  kind: HousingReferenceKind,
  today: string,
): Promise<HousingReferenceView> {
  const versions = await listHousingReferences(s, kind);
  return housingReferenceViewSchema.parse({
    kind,
    today,
    current: versionOn(versions, today).version,
    latest: Math.max(...versions.map(({ version }) => version)),
    versions: withValidity(versions, ({ items }) => items),
  });
}
