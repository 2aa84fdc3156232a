import type { OrganisationKind } from '../people/organisation.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { RegionType } from './region-types.ts';

/** C-2 · an RHO has one working area, a region of that type, and shares it with no other RHO. */
export const decideArea = (
  organisation: { readonly id: string; readonly kind: OrganisationKind },
  area: {
    readonly type: RegionType;
    readonly usedBy: { readonly id: string; readonly name: string } | null;
  } | null,
): Verdict =>
  verdictOf(
    violatedIf(organisation.kind !== 'rho', 'ORGANISATION_KIND_WRONG', { kind: organisation.kind }),
    violatedIf(area !== null && area.type !== 'rhoArea', 'REGION_TYPE_WRONG'),
    area?.usedBy && area.usedBy.id !== organisation.id
      ? { code: 'AREA_TAKEN', details: { organisation: area.usedBy.name } }
      : null,
  );
