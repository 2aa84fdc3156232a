import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { chainKey } from '@regiovast/domain/practices/chains';
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

type Location = {
  readonly id: string;
  readonly ownershipForm: string;
  readonly ownerOrganisation: string | null;
  readonly municipalityCode: string;
};

/** Whether an open case on a location of the same owner, in the same RHO area, reaches a practice. */
export type ChainSignals = { readonly reaches: (practice: Location) => boolean };

/**
 * D-8, C-6 · open cases on practices that have an owner organisation, with the municipalities of the RHO that sees
 * them: elsewhere they are not known. One query, and none when no practice has an owner.
 */
export async function findChainSignals(
  s: Session,
  practices: readonly Location[],
  on: string,
): Promise<ChainSignals> {
  if (!practices.some(({ ownerOrganisation }) => ownerOrganisation !== null)) return NO_SIGNALS;
  const { cases, practices: located, regionMemberships, regions } = s.t;
  const around = alias(regionMemberships, 'around');
  const rows = await s.q
    .selectDistinct({
      practiceId: located.id,
      ownerOrganisation: located.ownerOrganisation,
      municipalityCode: around.municipalityCode,
    })
    .from(cases)
    .innerJoin(located, eq(located.id, cases.practiceId))
    .innerJoin(
      regionMemberships,
      and(
        eq(regionMemberships.municipalityCode, located.municipalityCode),
        holdsOn(regionMemberships.validFrom, regionMemberships.validTo, on),
      ),
    )
    .innerJoin(regions, and(eq(regions.code, regionMemberships.regionCode), eq(regions.type, 'rhoArea')))
    .innerJoin(
      around,
      and(eq(around.regionCode, regions.code), holdsOn(around.validFrom, around.validTo, on)),
    )
    .where(and(inArray(cases.phase, [...OPEN_PHASES]), isNotNull(located.ownerOrganisation)));
  const sources = new Map<string, Set<string>>();
  for (const { practiceId, ownerOrganisation, municipalityCode } of rows) {
    if (ownerOrganisation === null) continue;
    const key = keyOf(ownerOrganisation, municipalityCode);
    sources.set(key, (sources.get(key) ?? new Set()).add(practiceId));
  }
  return {
    reaches({ id, ownershipForm, ownerOrganisation, municipalityCode }) {
      if (ownerOrganisation === null) return false;
      const from = sources.get(keyOf(ownerOrganisation, municipalityCode));
      if (!from) return false;
      // Its own case alone makes no chain of a practice that is none.
      return ownershipForm === 'chain' || from.size > 1 || !from.has(id);
    },
  };
}

const NO_SIGNALS: ChainSignals = { reaches: () => false };

const keyOf = (ownerOrganisation: string, municipalityCode: string): string =>
  `${municipalityCode} ${chainKey(ownerOrganisation)}`;
